package org.stridebook.sheet.writing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stridebook.problem.Location;
import org.stridebook.sheet.writing.SheetColumn.Fill;

/** The XML of one written worksheet; its parts stand in the order that ECMA-376 part 1, 18.3.1.99 demands. */
final class XlsxSheetXml {

    private static final String NAMESPACES = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final int A3 = 8;
    private static final int A4 = 9;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final SheetLayout sheet;
    private final XlsxStyles styles;
    private final boolean active;
    private final StringBuilder xml = new StringBuilder();
    /** Addresses of hyperlinks that leave the workbook, in the order of their relation ids h1, h2, ... */
    private final List<String> links = new ArrayList<>();

    private final StringBuilder linkXml = new StringBuilder();
    private int rulePriority;

    XlsxSheetXml(SheetLayout sheet, XlsxStyles styles, boolean active) {
        this.sheet = sheet;
        this.styles = styles;
        this.active = active;
    }

    String xml() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet ")
                .append(NAMESPACES)
                .append("><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        view();
        columns();
        rows();
        if (sheet.hasHeader() && !sheet.table()) { // a table has its own filter, and two of them make the file invalid
            xml.append(String.format(Locale.ROOT, "<autoFilter ref=\"%s\"/>", filterRange()));
        }
        fills();
        xml.append(XlsxChoices.of(sheet));
        xml.append(linkXml.isEmpty() ? "" : "<hyperlinks>" + linkXml + "</hyperlinks>");
        xml.append(
                "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.append(String.format(
                Locale.ROOT,
                "<pageSetup paperSize=\"%d\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>",
                sheet.isWide() ? A3 : A4));
        xml.append("<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>");
        if (sheet.notes().findAny().isPresent()) {
            xml.append("<legacyDrawing r:id=\"v1\"/>");
        }
        if (sheet.table()) {
            xml.append("<tableParts count=\"1\"><tablePart r:id=\"t1\"/></tableParts>");
        }
        return xml.append("</worksheet>").toString();
    }

    /** Targets of links that leave the workbook; complete once the XML is made. */
    List<String> links() {
        return links;
    }

    /** The range that the filter covers, without dollar signs. */
    String filterRange() {
        return "A" + sheet.headerRow() + ":"
                + Location.columnLetters(sheet.columns().size()) + Math.max(sheet.headerRow(), sheet.lastDataRow());
    }

    private void view() {
        xml.append(String.format(
                Locale.ROOT,
                "<sheetViews><sheetView%s workbookViewId=\"0\"%s>",
                active ? " tabSelected=\"1\"" : "",
                sheet.hasHeader() ? "" : " showGridLines=\"0\""));
        if (sheet.hasHeader()) {
            pane();
        }
        xml.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    }

    private void pane() {
        int columns = sheet.frozenColumns();
        String cell = Location.columnLetters(columns + 1) + sheet.firstDataRow();
        String pane = columns > 0 ? "bottomRight" : "bottomLeft";
        xml.append(String.format(
                Locale.ROOT,
                "<pane%s ySplit=\"%d\" topLeftCell=\"%s\" activePane=\"%s\" state=\"frozen\"/>",
                columns > 0 ? " xSplit=\"" + columns + "\"" : "",
                sheet.headerRow(),
                cell,
                pane));
        xml.append(String.format(
                Locale.ROOT, "<selection pane=\"%s\" activeCell=\"%s\" sqref=\"%s\"/>", pane, cell, cell));
    }

    private void columns() {
        xml.append("<cols>");
        for (int i = 0; i < sheet.columns().size(); i++) {
            SheetColumn column = sheet.columns().get(i);
            xml.append(String.format(
                    Locale.ROOT,
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" style=\"%d\" customWidth=\"1\"/>",
                    i + 1,
                    i + 1,
                    column.width(),
                    sheet.hasHeader() ? XlsxStyles.of(column.type()) : 0));
        }
        xml.append("</cols>");
    }

    private void rows() {
        xml.append("<sheetData>");
        for (int i = 0; i < sheet.intro().size(); i++) {
            // a style of its own, or the lines of the columns below would run through it
            xml.append(String.format(Locale.ROOT, "<row r=\"%d\" s=\"0\" customFormat=\"1\">", i + 1));
            text(
                    1,
                    i + 1,
                    i == 0 ? XlsxStyles.TITLE : XlsxStyles.INTRO,
                    sheet.intro().get(i));
            xml.append("</row>");
        }
        if (sheet.hasHeader()) {
            xml.append(String.format(Locale.ROOT, "<row r=\"%d\" ht=\"32\" customHeight=\"1\">", sheet.headerRow()));
            for (int i = 0; i < sheet.columns().size(); i++) {
                SheetColumn column = sheet.columns().get(i);
                int style = column.required() ? XlsxStyles.REQUIRED : XlsxStyles.HEADER;
                text(i + 1, sheet.headerRow(), style, column.title());
            }
            xml.append("</row>");
        }
        for (int i = 0; i < sheet.rows().size(); i++) {
            int number = sheet.firstDataRow() + i;
            List<SheetCell> cells = sheet.rows().get(i);
            xml.append(String.format(
                    Locale.ROOT, "<row r=\"%d\"%s>", number, RowHeight.attribute(cells, sheet.columns())));
            for (int c = 0; c < cells.size(); c++) {
                cell(c + 1, number, cells.get(c));
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
    }

    private void cell(int column, int row, SheetCell cell) {
        int style = XlsxStyles.of(cell);
        String address = Location.columnLetters(column) + row;
        switch (cell.type()) {
            case TEXT -> text(column, row, style, cell.text());
            case NUMBER, PERCENT ->
                xml.append(
                        String.format(Locale.ROOT, "<c r=\"%s\" s=\"%d\"><v>%s</v></c>", address, style, cell.text()));
            case DATE ->
                xml.append(String.format(
                        Locale.ROOT,
                        "<c r=\"%s\" s=\"%d\"><v>%d</v></c>",
                        address,
                        style,
                        ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(cell.text()))));
        }
        if (!cell.link().isEmpty()) {
            link(address, cell.link());
        }
    }

    private void text(int column, int row, int style, String text) {
        String address = Location.columnLetters(column) + row;
        if (text.isEmpty()) {
            xml.append(String.format(Locale.ROOT, "<c r=\"%s\" s=\"%d\"/>", address, style));
        } else {
            xml.append(String.format(
                            Locale.ROOT,
                            "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">",
                            address,
                            style))
                    .append(XmlText.ofCell(text))
                    .append("</t></is></c>");
        }
    }

    private void link(String address, String target) {
        if (target.startsWith("#")) {
            linkXml.append(String.format(
                    Locale.ROOT, "<hyperlink ref=\"%s\" location=\"%s\"/>", address, XmlText.of(target.substring(1))));
        } else {
            links.add(target);
            linkXml.append(String.format(Locale.ROOT, "<hyperlink ref=\"%s\" r:id=\"h%d\"/>", address, links.size()));
        }
    }

    private void fills() {
        for (int i = 0; i < sheet.columns().size(); i++) {
            List<Fill> fills = sheet.columns().get(i).fills();
            if (!fills.isEmpty() && sheet.lastDataRow() >= sheet.firstDataRow()) {
                String rules = fills.stream().map(this::rule).collect(Collectors.joining());
                xml.append(String.format(
                        Locale.ROOT,
                        "<conditionalFormatting sqref=\"%s\">%s</conditionalFormatting>",
                        dataRange(i + 1),
                        rules));
            }
        }
    }

    private String rule(Fill fill) {
        return String.format(
                Locale.ROOT,
                "<cfRule type=\"cellIs\" dxfId=\"%d\" priority=\"%d\" operator=\"equal\"><formula>%s</formula></cfRule>",
                styles.of(fill),
                ++rulePriority,
                XmlText.of(
                        fill.word().matches("\\d+")
                                ? fill.word()
                                : "\"" + fill.word().replace("\"", "\"\"") + "\""));
    }

    private String dataRange(int column) {
        return dataRange(sheet, column);
    }

    static String dataRange(SheetLayout sheet, int column) {
        String letters = Location.columnLetters(column);
        return letters + sheet.firstDataRow() + ":" + letters + sheet.lastDataRow();
    }

    /** A sheet's name as formulas spell it. */
    static String quoted(String sheetName) {
        return "'" + sheetName.replace("'", "''") + "'";
    }
}
