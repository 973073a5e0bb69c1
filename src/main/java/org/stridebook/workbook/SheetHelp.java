package org.stridebook.workbook;

import org.stridebook.table.CsvResource;

/** The line of help above a sheet's header, from {@code sheets.csv}. */
final class SheetHelp {

    private SheetHelp() {}

    static String of(String sheet) {
        return CsvResource.read(SheetHelp.class, "sheets.csv").stream()
                .filter(row -> row.get("sheet").equals(sheet))
                .map(row -> row.get("help"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no help for sheet " + sheet));
    }
}
