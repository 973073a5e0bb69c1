package org.stridebook.sheet.reading;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.Archive;
import org.stridebook.sheet.archive.Relations;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.sheet.reading.XlsxWorkbookParts.SheetEntry;
import org.stridebook.table.Budget;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;
import org.stridebook.table.TableBuilder;

/**
 * Reads .xlsx and .xlsm files: the archive is checked, then the XML of one sheet after the other is scanned into cells. Formulas
 * are never evaluated; the value that the spreadsheet program stored is used.
 */
public final class XlsxReader implements SheetReader {

    private static final int MOST_SHEETS = 256;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void read(SheetFile file, Consumer<Table> sheets, Problems problems) throws Refusal {
        Archive archive = file.archive();
        String main = Objects.requireNonNull(OfficeArchive.mainPart(file), "told to be a workbook");
        var workbook = XlsxWorkbookParts.of(archive, main, file.place());
        var budget = new Budget();
        int number = 0;
        for (SheetEntry entry : workbook.sheets()) {
            String name = SheetNames.clean(entry.name(), ++number);
            if (number > MOST_SHEETS) {
                throw SheetNames.tooMany(file, workbook.sheets().size(), MOST_SHEETS);
            }
            if (!entry.type().equals("worksheet")) {
                continue;
            }
            var sheet = new Sheet(file, archive, workbook, entry, name);
            if (entry.visibility() == Visibility.VISIBLE) {
                sheet.read(budget, sheets, problems);
            } else {
                HiddenParts.reportSheet(sheet.place(), entry.visibility(), sheet.hidden(), problems);
            }
        }
    }

    /** One worksheet of one file. */
    private record Sheet(SheetFile file, Archive archive, XlsxWorkbookParts workbook, SheetEntry entry, String name) {

        Location place() {
            return new Location(file.name(), name, "");
        }

        void read(Budget budget, Consumer<Table> sheets, Problems problems) throws Refusal {
            Table table;
            try {
                table = scan(new TableBuilder(file.name(), name, budget, problems))
                        .build();
            } catch (Refusal refusal) {
                if (refusal.problem().location().sheet().isEmpty() || budget.isSpent()) {
                    throw refusal;
                }
                problems.add(refusal.problem());
                return;
            }
            HiddenParts.report(table, problems);
            sheets.accept(table);
        }

        /** What a hidden sheet holds, null where nobody may or can know. */
        @Nullable
        TableBuilder hidden() {
            if (entry.visibility() == Visibility.VERY_HIDDEN) {
                return null;
            }
            try {
                return scan(new TableBuilder(file.name(), name, new Budget(), new Problems()));
            } catch (Refusal unreadable) {
                return null;
            }
        }

        private TableBuilder scan(TableBuilder table) throws Refusal {
            String part = entry.part();
            if (part == null || !archive.has(part)) {
                throw new Refusal(SheetProblems.DAMAGED_SHEET.at(
                        place(),
                        "the sheet was not read: its content is missing from the file",
                        "open the file in a spreadsheet program, check it and save it again"));
            }
            Relations relations = Relations.of(archive, part, place());
            XlsxComments.read(archive, relations, place(), table);
            try (var xml = new Xml(place(), part, archive.read(part))) {
                new WorksheetScan(xml, workbook, relations, table).run();
            }
            return table;
        }
    }
}
