package org.stridebook.intake.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** The keys of a Workshop sheet, from {@code profile-words.csv}; immutable. */
public final class ProfileWords {

    private final Map<String, ProfileKey> keys;

    private ProfileWords(Map<String, ProfileKey> keys) {
        this.keys = keys;
    }

    /** The bundled words. */
    public static ProfileWords bundled() {
        var keys = new HashMap<String, ProfileKey>();
        for (CsvRow row : CsvResource.read(ProfileWords.class, "profile-words.csv")) {
            ProfileKey key = ProfileKey.valueOf(row.get("key"));
            row.list("words").forEach(word -> keys.putIfAbsent(Phrase.compact(word), key));
        }
        return new ProfileWords(keys);
    }

    /** What a cell asks for, or null. */
    public @Nullable ProfileKey find(String text) {
        ProfileKey key = keys.get(Phrase.compact(text));
        return key != null ? key : keys.get(Phrase.compact(Phrase.withoutBrackets(text)));
    }
}
