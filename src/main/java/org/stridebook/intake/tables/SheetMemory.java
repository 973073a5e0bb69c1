package org.stridebook.intake.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.intake.words.HeaderWords;
import org.stridebook.intake.words.Looks;
import org.stridebook.intake.words.Sense;
import org.stridebook.intake.words.Vocabulary;

/** What was found out about texts of one sheet, since the same text is looked at for many rows and kinds. */
final class SheetMemory {

    private final Pinned pinned;
    private final HeaderWords headers;
    private final Looks looks;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Boolean> foreign = new HashMap<>();

    SheetMemory(Vocabulary vocabulary, Pinned pinned) {
        this.pinned = pinned;
        this.headers = vocabulary.headers();
        this.looks = vocabulary.rememberingLooks();
    }

    /** Whether a text is a header word as it stands. */
    boolean isKnown(String text) {
        return known.computeIfAbsent(text, key -> pinned.senses(key) != null || headers.isKnown(key));
    }

    List<Sense> senses(String header) {
        List<Sense> said = pinned.senses(header);
        return said != null ? said : headers.senses(header);
    }

    /** What the settings say of the sheet. */
    Pinned pinned() {
        return pinned;
    }

    boolean isForeign(String header) {
        return foreign.computeIfAbsent(header, headers::isForeign);
    }

    boolean isTotal(String header) {
        return headers.isTotal(header);
    }

    Looks looks() {
        return looks;
    }
}
