package org.stridebook.workbook;

import java.util.List;
import java.util.Map;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.sheet.writing.SheetColumn;
import org.stridebook.sheet.writing.SheetLayout;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** The sheet about the system and the session: a word, its value, and hints that do not count as values. */
final class ProfileSheet {

    private ProfileSheet() {}

    /** With the values that are known already. */
    static SheetLayout of(Map<ProfileKey, SheetCell> known) {
        var form = Form.of("workshop", List.of(), 0);
        List<CsvRow> hints = CsvResource.read(ProfileSheet.class, "profile.csv");
        List<List<SheetCell>> rows = hints.stream()
                .map(hint -> row(hint, known.getOrDefault(ProfileKey.valueOf(hint.get("key")), SheetCell.EMPTY)))
                .toList();
        return SheetLayout.of(
                        form.sheet(),
                        List.of(
                                SheetColumn.of("", 30),
                                SheetColumn.of("", 60),
                                SheetColumn.of("", 44),
                                SheetColumn.of("", 50)),
                        rows)
                .introducedBy(List.of(form.sheet(), form.help()));
    }

    private static List<SheetCell> row(CsvRow hint, SheetCell value) {
        ProfileKey key = ProfileKey.valueOf(hint.get("key"));
        boolean required = key == ProfileKey.SYSTEM;
        return List.of(
                SheetCell.text(key.title() + (required ? " (required)" : "")).in(required ? Tone.MARK : Tone.KEY),
                value,
                SheetCell.text("[" + hint.get("meaning") + "]").in(Tone.PRINTED),
                SheetCell.text("e.g. " + hint.get("example")).in(Tone.EXAMPLE));
    }
}
