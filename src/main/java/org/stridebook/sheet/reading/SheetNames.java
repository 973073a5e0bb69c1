package org.stridebook.sheet.reading;

import java.util.Locale;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.table.CleanText;
import org.stridebook.table.Refusal;

/** The names of sheets, as shown in problems and pages. */
final class SheetNames {

    private SheetNames() {}

    /** A sheet's name on one line; one without a name is called by its position. */
    static String clean(String raw, int position) {
        String name = CleanText.of(raw).text().replace('\n', ' ');
        return name.isEmpty() ? "Sheet" + position : name;
    }

    static Refusal tooMany(SheetFile file, int count, int most) {
        return new Refusal(SheetProblems.TOO_MANY_SHEETS.at(
                file.place(),
                String.format(Locale.ROOT, "the workbook has %,d sheets; the first %,d were read", count, most),
                "put rows of one kind on one sheet"));
    }
}
