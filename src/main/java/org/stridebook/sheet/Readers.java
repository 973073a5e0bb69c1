package org.stridebook.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.sheet.reading.Format;
import org.stridebook.sheet.reading.OdsReader;
import org.stridebook.sheet.reading.SheetReader;
import org.stridebook.sheet.reading.TextReader;
import org.stridebook.sheet.reading.XlsReader;
import org.stridebook.sheet.reading.XlsxReader;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;

/** Reads spreadsheet files of any known format into tables. */
public final class Readers {

    /** One reader for each format. */
    static final List<SheetReader> ALL = List.of(new XlsxReader(), new XlsReader(), new OdsReader(), new TextReader());

    private static final List<String> SPREADSHEET_ENDINGS =
            List.of("xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "xlsb", "ods", "ots", "csv", "tsv", "tab");

    private Readers() {}

    /** Whether a file's name says that it is a spreadsheet, also of a kind that will be refused with an explanation. */
    public static boolean isSpreadsheetName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return SPREADSHEET_ENDINGS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)) && dot >= 0;
    }

    /**
     * Reads a file and hands over its visible sheets, one at a time, in their order. The file is never changed, and whatever is
     * wrong with it becomes a problem: nothing is thrown but by {@code sheets} itself.
     *
     * @param name the file relative to the workshops folder, with forward slashes; it stands in tables and problems
     */
    public static void read(Path path, String name, Consumer<Table> sheets, Problems problems) {
        try {
            read(SheetFile.read(path, name), sheets, problems);
        } catch (Refusal refusal) {
            problems.add(refusal.problem());
        }
    }

    static void read(SheetFile file, Consumer<Table> sheets, Problems problems) {
        var handed = new Handover(sheets);
        try {
            Format format = Format.of(file);
            readerOf(format).read(file, handed, problems);
            if (!format.hasEnding(file.ending())) {
                reportEnding(file, format, problems);
            }
        } catch (Refusal refusal) {
            problems.add(refusal.problem());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            handed.rethrow();
            problems.add(SheetProblems.DAMAGED_FILE.at(
                    file.place(),
                    "the file is damaged in a way that stopped the reader ("
                            + e.getClass().getSimpleName() + ")",
                    "open it in a spreadsheet program and save it again"));
        }
    }

    private static SheetReader readerOf(Format format) {
        return ALL.stream()
                .filter(reader -> reader.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reader for " + format));
    }

    private static void reportEnding(SheetFile file, Format format, Problems problems) {
        problems.add(SheetProblems.WRONG_ENDING.at(
                file.place(),
                "the file is named `." + file.ending() + "` but is " + format.words() + "; it was read as that",
                "rename it so that it ends with `." + format.ending() + "`"));
    }

    /** Tells a failure of whoever takes the tables, which is not the file's fault, from one of a reader. */
    private static final class Handover implements Consumer<Table> {
        private final Consumer<Table> sheets;
        private @Nullable RuntimeException failure;

        Handover(Consumer<Table> sheets) {
            this.sheets = sheets;
        }

        @Override
        public void accept(Table table) {
            try {
                sheets.accept(table);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }

        void rethrow() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
