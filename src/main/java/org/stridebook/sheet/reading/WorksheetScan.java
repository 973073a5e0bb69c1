package org.stridebook.sheet.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.sheet.archive.Relations;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Cell;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;
import org.stridebook.table.TableBuilder;

/** One pass over the XML of one worksheet (ECMA-376 part 1, 18.3) into a table. */
final class WorksheetScan {

    private static final int MOST_MERGES = 100_000;
    private static final int MOST_CELLS_WITH_ONE_LINK = 256;

    private final Xml xml;
    private final XlsxWorkbookParts workbook;
    private final Relations relations;
    private final TableBuilder table;
    private int row;
    private int column;
    private int merges;

    WorksheetScan(Xml xml, XlsxWorkbookParts workbook, Relations relations, TableBuilder table) {
        this.xml = xml;
        this.workbook = workbook;
        this.relations = relations;
        this.table = table;
    }

    void run() throws Refusal {
        if (!xml.nextIn(0) || !xml.is("worksheet")) {
            throw xml.damaged("its part holds no worksheet");
        }
        while (xml.nextIn(1)) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> rows();
                case "mergeCells" -> merges();
                case "hyperlinks" -> links();
                default -> xml.skip();
            }
        }
    }

    private void columns() throws Refusal {
        int list = xml.depth();
        while (xml.nextIn(list)) {
            if (xml.flag("hidden") || xml.attribute("width", "").equals("0")) {
                int from = bounded(xml.attribute("min", ""), Address.LAST_COLUMN);
                int to = bounded(xml.attribute("max", ""), Address.LAST_COLUMN);
                if (from > 0 && to >= from) {
                    table.hideColumns(from, to);
                }
            }
        }
    }

    private void rows() throws Refusal {
        int data = xml.depth();
        while (xml.nextIn(data)) {
            if (!xml.is("row")) {
                xml.skip();
                continue;
            }
            String number = xml.attribute("r");
            row = number == null ? row + 1 : bounded(number, Address.LAST_ROW);
            if (row < 1 || row > Address.LAST_ROW) {
                throw xml.damaged("it has a row numbered '" + number + "'");
            }
            column = 0;
            table.row(row, xml.flag("hidden") || xml.attribute("ht", "").equals("0"));
            int open = xml.depth();
            while (xml.nextIn(open)) {
                if (xml.is("c")) {
                    cell();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void cell() throws Refusal {
        String address = null;
        String type = "n";
        String style = null;
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> address = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = xml.attributeValue(i);
                default -> {}
            }
        }
        column = address == null ? column + 1 : columnOf(address);
        if (column > Address.LAST_COLUMN) {
            throw xml.damaged("row " + row + " has too many cells");
        }
        content(type, style);
    }

    private int columnOf(String text) throws Refusal {
        Address address = Address.of(text);
        if (address == null || address.row() != row) {
            throw xml.damaged("row " + row + " has a cell that calls itself '" + text + "'");
        }
        return address.column();
    }

    private void content(String type, @Nullable String style) throws Refusal {
        int open = xml.depth();
        boolean formula = false;
        String value = null;
        String inline = null;
        while (xml.nextIn(open)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> inline = RichText.of(xml);
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (inline != null && (type.equals("inlineStr") || value == null)) {
            table.cell(column, inline, Cell.Kind.TEXT);
        } else if (value != null && (!value.isEmpty() || type.equals("str"))) {
            Value read = value(type, value, style);
            table.cell(column, read.text(), read.kind());
        } else if (formula) {
            table.cell(column, "", Value.NONE.kind());
        }
    }

    private Value value(String type, String value, @Nullable String style) throws Refusal {
        return switch (type) {
            case "s" -> Value.text(shared(value));
            case "str", "inlineStr" -> Value.text(RichText.unescaped(value));
            case "b" -> Value.bool(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> Value.error(value);
            case "d" -> Value.isoDate(value);
            default -> Value.number(value.strip(), format(style), workbook.from1904());
        };
    }

    private String shared(String index) throws Refusal {
        List<String> texts = workbook.texts();
        int number = bounded(index.strip(), Integer.MAX_VALUE - 1);
        if (number < 0 || number >= texts.size()) {
            Location place = table.at(row, column);
            throw new Refusal(SheetProblems.DAMAGED_SHEET.at(
                    place,
                    "the sheet was not read: the text of this cell, number '" + index + "' of the file, is missing",
                    "open the file in a spreadsheet program, check it and save it again"));
        }
        return texts.get(number);
    }

    private CellFormat format(@Nullable String style) {
        int index = style == null ? 0 : bounded(style, Integer.MAX_VALUE - 1);
        List<CellFormat> formats = workbook.formats();
        return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.PLAIN;
    }

    private void merges() throws Refusal {
        int list = xml.depth();
        while (xml.nextIn(list)) {
            Table.Merge merge = range().asMerge();
            if (++merges > MOST_MERGES) {
                throw xml.damaged("it has more than " + MOST_MERGES + " merged ranges");
            }
            table.merge(merge);
        }
    }

    private void links() throws Refusal {
        int list = xml.depth();
        while (xml.nextIn(list)) {
            if (!xml.is("hyperlink")) {
                continue;
            }
            Relations.Relation relation = relations.byId(xml.qualified("id"));
            String inside = xml.attribute("location", "");
            String target = (relation == null ? "" : relation.target()) + (inside.isEmpty() ? "" : "#" + inside);
            CellRange range = range();
            CellRange near =
                    range.size() <= MOST_CELLS_WITH_ONE_LINK ? range : new CellRange(range.first(), range.first());
            for (int r = near.first().row(); r <= near.last().row(); r++) {
                for (int c = near.first().column(); c <= near.last().column(); c++) {
                    table.link(r, c, target);
                }
            }
        }
    }

    private CellRange range() throws Refusal {
        String text = xml.attribute("ref", "");
        CellRange range = CellRange.of(text);
        if (range == null) {
            throw xml.damaged("it names a range '" + text + "'");
        }
        return range;
    }

    /** A number from 0 to {@code highest}, or -1. */
    private static int bounded(String text, int highest) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > highest) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return text.isEmpty() || number > highest ? -1 : (int) number;
    }
}
