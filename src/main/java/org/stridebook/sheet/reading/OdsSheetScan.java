package org.stridebook.sheet.reading;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;
import org.stridebook.table.TableBuilder;

/** One pass over one table of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, chapter 9) into a table. */
final class OdsSheetScan {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private final Xml xml;
    private final TableBuilder table;
    private int row = 1;
    private int column = 1;

    OdsSheetScan(Xml xml, TableBuilder table) {
        this.xml = xml;
        this.table = table;
    }

    /** A cell that may stand for several neighbours with the same content. */
    private record Repeated(int column, int count, OdsCell content) {}

    /** Reads the current table element, which is left behind. */
    void run() throws Refusal {
        int sheet = xml.depth();
        while (xml.nextIn(sheet)) {
            switch (xml.name()) {
                case "table-column" -> column();
                case "table-row" -> row();
                case "table-header-rows",
                        "table-rows",
                        "table-row-group",
                        "table-header-columns",
                        "table-columns",
                        "table-column-group" -> {
                    // only wrapped around rows or columns: what is inside comes next
                }
                default -> xml.skip();
            }
        }
    }

    private void column() {
        int next = column + repeated("number-columns-repeated", Address.LAST_COLUMN + 1 - column);
        if (isHidden() && next > column) {
            table.hideColumns(column, next - 1);
        }
        column = next;
    }

    private void row() throws Refusal {
        boolean hidden = isHidden();
        int times = repeated("number-rows-repeated", Address.LAST_ROW + 1 - row);
        List<Repeated> cells = cells();
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            table.row(row + i, hidden);
            for (Repeated cell : cells) {
                add(row + i, cell);
            }
        }
        row += times;
    }

    private List<Repeated> cells() throws Refusal {
        var cells = new ArrayList<Repeated>();
        int own = xml.depth();
        int at = 1;
        while (xml.nextIn(own)) {
            boolean covered = xml.is("covered-table-cell");
            if (!covered && !xml.is("table-cell")) {
                xml.skip();
                continue;
            }
            int count = repeated("number-columns-repeated", Address.LAST_COLUMN + 1 - at);
            merge(at);
            OdsCell content = content();
            if (!covered && !content.isBlank()) {
                cells.add(new Repeated(at, count, content));
            }
            at += count;
        }
        return cells;
    }

    private void merge(int at) {
        int columns = number("number-columns-spanned");
        int rows = number("number-rows-spanned");
        if (columns > 1 || rows > 1) {
            int lastRow = Math.min(Address.LAST_ROW, row + Math.max(rows, 1) - 1);
            table.merge(
                    new Table.Merge(row, at, lastRow, Math.min(Address.LAST_COLUMN, at + Math.max(columns, 1) - 1)));
        }
    }

    private void add(int atRow, Repeated cell) throws Refusal {
        OdsCell content = cell.content();
        for (int c = cell.column(); c < cell.column() + cell.count(); c++) {
            table.cell(c, content.value().text(), content.value().kind());
            if (!content.comment().isEmpty()) {
                table.comment(atRow, c, content.comment());
            }
            if (!content.link().isEmpty()) {
                table.link(atRow, c, content.link());
            }
        }
    }

    private OdsCell content() throws Refusal {
        String type = xml.attributeIn(OFFICE, "value-type");
        boolean error = xml.attributeIn(CALC, "value-type").equals("error");
        boolean formula = xml.attribute("formula") != null;
        String number = xml.attributeIn(OFFICE, "value");
        String date = xml.attributeIn(OFFICE, "date-value");
        String time = xml.attributeIn(OFFICE, "time-value");
        String bool = xml.attributeIn(OFFICE, "boolean-value");
        OdsCell text = OdsCell.read(xml);
        if (error) {
            return text.holding(Value.error(text.value().text()));
        }
        return switch (type) {
            case "float", "currency" -> text.holding(Value.number(number, CellFormat.PLAIN, false));
            case "percentage" -> text.holding(Value.number(number, CellFormat.PERCENT, false));
            case "date" -> text.holding(Value.isoDate(date));
            case "time" -> text.holding(Value.text(clock(time)));
            case "boolean" -> text.holding(Value.bool(bool.equals("true")));
            default -> formula && type.isEmpty() && text.value().text().isEmpty() ? text.holding(Value.NONE) : text;
        };
    }

    private static String clock(String spelled) {
        try {
            return Value.clock(Duration.parse(spelled).plusMillis(500).toSeconds());
        } catch (DateTimeParseException | ArithmeticException e) {
            return spelled;
        }
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility", "visible");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    /** How often an element counts: at least once, as long as there is room. */
    private int repeated(String attribute, int room) {
        return Math.max(0, Math.min(Math.max(1, number(attribute)), room));
    }

    private int number(String attribute) {
        String text = xml.attribute(attribute, "");
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
