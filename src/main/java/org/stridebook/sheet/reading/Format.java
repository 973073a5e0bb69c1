package org.stridebook.sheet.reading;

import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Problem;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.table.DelimitedText;
import org.stridebook.table.Refusal;

/** The formats that can be read. A file's content decides which one it is, never its name. */
public enum Format {
    XLSX("an Excel workbook", "xlsx xlsm xltx xltm"),
    XLS("an Excel 97-2003 workbook", "xls xlt"),
    ODS("an OpenDocument spreadsheet", "ods ots"),
    TEXT("comma-separated text", "csv tsv tab txt");

    private static final String ZIP = "PK";
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private final String words;
    /** Separated by blanks, the usual one first. */
    private final String endings;

    Format(String words, String endings) {
        this.words = words;
        this.endings = endings;
    }

    /** As in "the file is an Excel workbook". */
    public String words() {
        return words;
    }

    /** The usual ending. */
    public String ending() {
        return endings.split(" ")[0];
    }

    public boolean hasEnding(String ending) {
        return !ending.isEmpty() && (" " + endings + " ").contains(" " + ending + " ");
    }

    /** The format of a file; refuses what is no spreadsheet with the words that fit it. */
    public static Format of(SheetFile file) throws Refusal {
        if (file.start(2).equals(ZIP)) {
            return OfficeArchive.format(file);
        }
        if (file.start(8).equals(OLE2)) {
            return XLS;
        }
        @Nullable Problem foreign = ForeignFile.in(file);
        if (foreign != null) {
            throw new Refusal(foreign);
        }
        boolean named = TEXT.hasEnding(file.ending()) && DelimitedText.isText(file.bytes());
        if (named || DelimitedText.isTable(file.bytes())) {
            return TEXT;
        }
        throw new Refusal(SheetProblems.NOT_A_SPREADSHEET.at(
                file.place(),
                "the file's content is neither a spreadsheet nor a table in text form",
                "put the spreadsheet itself here"));
    }
}
