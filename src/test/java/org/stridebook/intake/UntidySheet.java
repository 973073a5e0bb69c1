package org.stridebook.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;

/** One made-up sheet with one or two tables. */
final class UntidySheet {

    private static final List<List<String>> THREATS = List.of(
            List.of("ID", "Threat ID", "#", "Ref"),
            List.of("Component", "Affected component", "Asset", "Komponente"),
            List.of("STRIDE", "STRIDE category"),
            List.of("Scenario", "Threat description", "Description", "Beschreibung"),
            List.of("Title", "Threat", "Threat name"),
            List.of("Likelihood", "Probability", "Likelihood (1-5)"),
            List.of("Impact", "Impact (1-5)", "Consequence"),
            List.of("Mitigation", "Countermeasures", "Mitigaton"),
            List.of("Owner", "Risk owner"),
            List.of("Due", "Due date"),
            List.of("Status", "State"),
            List.of("Existing controls"),
            List.of("Residual likelihood"),
            List.of("References"),
            List.of("Notes", "Comments"),
            List.of("Effort"),
            List.of("Ticket"),
            List.of("Sprint"),
            List.of("Colour of the card"),
            List.of("DREAD"));

    private static final List<List<String>> COMPONENTS = List.of(
            List.of("ID"),
            List.of("Component", "Component name"),
            List.of("Type"),
            List.of("Trust zone"),
            List.of("Description"),
            List.of("Owner"),
            List.of("Technology"),
            List.of("Data assets"),
            List.of("Out of scope"),
            List.of("Reason"),
            List.of("Favourite animal"));

    private static final List<List<String>> MITIGATIONS = List.of(
            List.of("ID"),
            List.of("Mitigation"),
            List.of("Threat IDs"),
            List.of("Status"),
            List.of("Owner"),
            List.of("Due"),
            List.of("Effort"),
            List.of("Ticket"),
            List.of("Checked by"),
            List.of("Evidence"),
            List.of("Budget line"));

    private final Random random;
    private final List<Row> rows = new ArrayList<>();
    private final List<Table.Merge> merges = new ArrayList<>();
    private int number = 1;
    private int token;

    UntidySheet(Random random) {
        this.random = random;
    }

    Table table() {
        List<List<List<String>>> kinds = List.of(THREATS, COMPONENTS, MITIGATIONS);
        int tables = 1 + random.nextInt(2);
        for (int i = 0; i < tables; i++) {
            title();
            block(kinds.get((random.nextInt(3) + i) % 3));
            number += 1 + random.nextInt(3);
        }
        return new Table("chat/any.xlsx", "Data", rows, merges, List.of());
    }

    private void title() {
        for (int i = random.nextInt(3); i > 0; i--) {
            add(List.of(Cell.text(1 + random.nextInt(3), "Words above the table " + token())));
        }
        number += random.nextInt(3);
    }

    private void block(List<List<String>> columns) {
        var chosen = new ArrayList<List<String>>();
        for (int i = 0; i < columns.size(); i++) {
            // the first columns make the table recognisable
            if (i < 5 || random.nextBoolean()) {
                chosen.add(columns.get(i));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(chosen, random);
        }
        int first = 1 + random.nextInt(3);
        var header = new ArrayList<Cell>();
        for (int i = 0; i < chosen.size(); i++) {
            List<String> words = chosen.get(i);
            header.add(Cell.text(first + i, words.get(random.nextInt(words.size()))));
        }
        add(header);
        for (int i = 3 + random.nextInt(12); i > 0; i--) {
            row(header, first, chosen.size());
        }
        if (random.nextInt(4) == 0) {
            stranger(first);
        }
    }

    /** A small table of no known kind below, with a title of its own. */
    private void stranger(int first) {
        number++;
        add(List.of(Cell.text(first, "Lists " + token())));
        number++;
        add(List.of(Cell.text(first, "Evidence"), Cell.text(first + 1, "Reviewer"), Cell.text(first + 2, "Comment")));
        add(List.of(Cell.text(first, "scan " + token()), Cell.text(first + 1, "note " + token())));
    }

    private void row(List<Cell> header, int first, int width) {
        if (random.nextInt(12) == 0) {
            number++;
        }
        if (random.nextInt(12) == 0) {
            add(List.of(Cell.text(first, "Section " + token())));
            return;
        }
        var cells = new ArrayList<Cell>();
        for (Cell column : header) {
            if (random.nextInt(6) > 0) {
                cells.add(cell(column.column(), column.text()));
            }
        }
        if (random.nextInt(10) == 0) {
            cells.add(Cell.text(first + width, "beyond the header " + token()));
        } else if (random.nextInt(10) == 0) {
            cells.add(Cell.text(first + width + 3, "far to the right " + token()));
        }
        merge(cells);
        if (!cells.isEmpty()) {
            add(cells);
        }
    }

    /** Sometimes a cell is merged with the one below, which is blank then. */
    private void merge(List<Cell> cells) {
        if (random.nextInt(6) == 0 && cells.size() > 2 && !rows.isEmpty()) {
            Row above = rows.get(rows.size() - 1);
            int column = cells.get(1).column();
            if (above.number() == number - 1
                    && above.cells().size() > 2
                    && above.cells().stream().anyMatch(cell -> cell.column() == column)) {
                cells.remove(1);
                merges.add(new Table.Merge(number - 1, column, number, column));
            }
        }
    }

    private Cell cell(int column, String header) {
        if (random.nextInt(25) == 0) {
            return new Cell(column, "#REF!", Cell.Kind.ERROR, "", "");
        }
        String comment = random.nextInt(25) == 0 ? "remark " + token() : "";
        return new Cell(column, value(header), Cell.Kind.TEXT, comment, "");
    }

    private String value(String header) {
        boolean odd = random.nextInt(8) == 0;
        if (header.equals("STRIDE") || header.equals("STRIDE category")) {
            return odd ? "Odd" + token() : pick("S", "T, I", "Spoofing", "EoP");
        }
        if (header.matches("(Likelihood|Probability|Impact|Consequence|Residual likelihood).*")) {
            return odd ? "depends on " + token() : pick("1", "2", "3", "5", "High", "3 - Medium", "9");
        }
        if (header.startsWith("Due")) {
            return odd ? "after " + token() : pick("2026-07-01", "03/04/2026", "30-Jun-2026");
        }
        if (header.equals("Status") || header.equals("State")) {
            return odd ? "parked " + token() : pick("open", "done", "in progress (" + token() + ")");
        }
        if (header.equals("Out of scope")) {
            return odd ? "perhaps " + token() : pick("yes", "no");
        }
        if (header.equals("DREAD")) {
            return pick("7", "12", "High");
        }
        return pick("text ", "several; values of ", "Line one\nline two of ", "<b>markup</b> ") + token();
    }

    private String token() {
        return "t" + token++ + "x";
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private void add(List<Cell> cells) {
        rows.add(new Row(number++, false, cells));
    }
}
