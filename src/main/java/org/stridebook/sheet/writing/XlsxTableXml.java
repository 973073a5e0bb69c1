package org.stridebook.sheet.writing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part that makes header and rows of a sheet a table: stripes, filters, and rows that join it when typed below. */
final class XlsxTableXml {

    private XlsxTableXml() {}

    /** {@code number} is the sheet's own, from 1. */
    static String of(SheetLayout sheet, int number, String range) {
        String columns = IntStream.range(0, sheet.columns().size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "<tableColumn id=\"%d\" name=\"%s\"/>",
                        i + 1,
                        XmlText.of(sheet.columns().get(i).title())))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"%d\" name=\"%s\""
                        + " displayName=\"%s\" ref=\"%s\" totalsRowShown=\"0\"><autoFilter ref=\"%s\"/>"
                        + "<tableColumns count=\"%d\">%s</tableColumns>"
                        + "<tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\" showLastColumn=\"0\""
                        + " showRowStripes=\"1\" showColumnStripes=\"0\"/></table>",
                number,
                name(sheet),
                name(sheet),
                range,
                range,
                sheet.columns().size(),
                columns);
    }

    /** A name for formulas: letters, digits and underscores, and nothing that is the address of a cell. */
    private static String name(SheetLayout sheet) {
        return "table_" + sheet.name().replaceAll("[^A-Za-z0-9]+", "_");
    }
}
