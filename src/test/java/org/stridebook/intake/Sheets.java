package org.stridebook.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;
import org.stridebook.table.Table.Merge;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Workshop;

/**
 * Sheets of a made-up workshop, written as people see them: one text for a row, with {@code |} between the cells, an empty text
 * for a blank row, and {@code ⏎} for a line break in a cell.
 */
final class Sheets {

    private static final Frameworks FRAMEWORKS = Frameworks.bundled();
    private static final WorkshopReader BY_DEFAULT = new WorkshopReader(FRAMEWORKS, Settings.defaults());

    private final List<Table> tables = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private WorkshopReader reader = BY_DEFAULT;

    static Sheets of(String... rows) {
        return new Sheets().file("threats.xlsx", rows);
    }

    Sheets file(String name, String... rows) {
        return sheet(name, "Sheet1", rows);
    }

    Sheets sheet(String file, String sheet, String... rows) {
        return table(table(file, sheet, rows));
    }

    Sheets table(Table table) {
        tables.add(table);
        return this;
    }

    Sheets settings(Settings other) {
        reader = new WorkshopReader(FRAMEWORKS, other);
        return this;
    }

    /** A merged range of the first sheet. */
    Sheets merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
        return this;
    }

    static Table table(String file, String sheet, String... lines) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.length; i++) {
            var cells = new ArrayList<Cell>();
            String[] texts = lines[i].split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                String text = texts[c].strip().replace('⏎', '\n');
                if (!text.isEmpty()) {
                    cells.add(cell(c + 1, text));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1, false, cells));
            }
        }
        return new Table("chat/" + file, sheet, rows, List.of(), List.of());
    }

    /** Numbers are numbers, {@code #REF!} is an error, {@code =} a formula that was never calculated. */
    private static Cell cell(int column, String text) {
        if (text.equals("=")) {
            return new Cell(column, "", Cell.Kind.NO_VALUE, "", "");
        }
        Cell.Kind kind = text.matches("-?\\d+(\\.\\d+)?")
                ? Cell.Kind.NUMBER
                : text.matches("#[A-Z/0!?]+") && text.length() > 2 ? Cell.Kind.ERROR : Cell.Kind.TEXT;
        return new Cell(column, text, kind, "", "");
    }

    Read read() {
        var problems = new Problems();
        var all = new ArrayList<>(tables);
        if (!merges.isEmpty()) {
            Table first = all.get(0);
            all.set(0, new Table(first.file(), first.sheet(), first.rows(), merges, List.of()));
        }
        var session = new WorkshopFolder.Session(Path.of("chat"), "chat", null);
        var folder = new WorkshopFolder(new Slug("chat"), "chat", List.of(), List.of(session));
        Workshop workshop = reader.read(folder, all, problems);
        return new Read(workshop, problems.sorted());
    }

    /** What came of it. */
    record Read(Workshop workshop, List<Problem> problems) {

        List<Threat> threats() {
            return workshop.threats();
        }

        Threat threat() {
            return workshop.threats().get(0);
        }

        SheetRead sheet() {
            return workshop.sheets().get(0);
        }

        List<String> kinds() {
            return workshop.sheets().stream().map(SheetRead::kind).toList();
        }

        /** {@code kind @ cell: message} of each problem. */
        List<String> told() {
            return problems.stream()
                    .map(problem ->
                            problem.kind().name() + " @ " + problem.location().cell() + ": " + problem.message())
                    .toList();
        }

        List<String> toldKinds() {
            return problems.stream()
                    .map(problem -> problem.kind().name())
                    .distinct()
                    .toList();
        }

        /** Canonical names of the columns of the first table, {@code -} for an unknown one. */
        List<String> columns() {
            return sheet().columns().stream()
                    .map(column -> column.meaning().isEmpty() ? "-" : column.meaning())
                    .toList();
        }

        List<String> skipped() {
            return workshop.sheets().stream()
                    .flatMap(sheet -> sheet.skipped().stream())
                    .map(skipped -> skipped.location().cell() + ": " + skipped.why())
                    .toList();
        }
    }
}
