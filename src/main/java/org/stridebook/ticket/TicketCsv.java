package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stridebook.output.OutputFile;
import org.stridebook.table.CsvFile;
import org.stridebook.table.CsvFormat;

/** CSV as every tracker's import takes it: plain UTF-8, all fields quoted, CRLF, and no field that a spreadsheet would run. */
final class TicketCsv {

    private static final CsvFormat FORMAT = new CsvFormat(',', "\r\n", true, false);

    private TicketCsv() {}

    /** One file; the first row is the header. */
    static OutputFile file(String path, List<List<String>> rows) {
        return new OutputFile(path, CsvFile.of(FORMAT, rows));
    }

    /** {@code name.csv}, or {@code name.csv}, {@code name-2.csv} ... where the importer takes only so many rows at once. */
    static List<OutputFile> inParts(
            String name, List<Ticket> tickets, int most, Function<List<Ticket>, List<List<String>>> rows) {
        var files = new ArrayList<OutputFile>();
        int from = 0;
        do {
            List<Ticket> part = tickets.subList(from, Math.min(tickets.size(), from + most));
            String number = files.isEmpty() ? "" : "-" + (files.size() + 1);
            files.add(file(name + number + ".csv", rows.apply(part)));
            from += most;
        } while (from < tickets.size());
        return files;
    }
}
