package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.intake.Sheets.Read;
import org.stridebook.problem.Location;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;

/**
 * Over made-up untidy sheets: every filled cell of a recognised table is in a record, in "More from the sheet", in a problem, or in a
 * row that is listed as skipped; every other cell of the sheet is listed beside the table. Every row is a record or listed as skipped.
 */
class NothingIsLostTest {

    private static final Pattern TOKEN = Pattern.compile("t\\d+x");

    private static final Map<String, String> UNDERSTOOD = Map.of(
            "S", "SPOOFING",
            "Spoofing", "SPOOFING",
            "T, I", "TAMPERING, INFORMATION_DISCLOSURE",
            "EoP", "ELEVATION_OF_PRIVILEGE",
            "03/04/2026", "2026-04-03",
            "30-Jun-2026", "2026-06-30",
            "open", "status=PLANNED",
            "done", "status=IN_PLACE",
            "yes", "outOfScope=true",
            "no", "outOfScope=false");

    static List<Integer> seeds() {
        return java.util.stream.IntStream.range(0, 150).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFilledCellIsSomewhere(int seed) {
        var random = new Random(seed);
        Table table = new UntidySheet(random).table();
        Read read = new Sheets().table(table).read();
        String all = read.workshop() + "\n"
                + read.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertThat(read.kinds()).as("a table was recognised").isNotEmpty().doesNotContain("other");
        Account account = Account.of(read);
        var lost = new ArrayList<String>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                Location place = table.at(row.number(), cell.column());
                boolean isHeader =
                        read.workshop().sheets().stream().anyMatch(sheet -> sheet.headerRow() == row.number());
                if (!isHeader && !account.holds(place) && !isIn(all, cell.text())) {
                    lost.add(place + " `" + cell.text() + "`");
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(account.rowsOf(table))
                .as("rows that are neither records nor listed")
                .hasSize(read.workshop().sheets().stream()
                        .mapToInt(sheet -> sheet.rows())
                        .sum());
    }

    /** Where the cells that are in no record are told of. */
    private record Account(
            List<Location> told, List<Integer> skippedRows, List<Location> beside, List<Integer> headers) {

        static Account of(Read read) {
            var sheets = read.workshop().sheets();
            return new Account(
                    read.problems().stream()
                            .flatMap(problem -> problem.locations().stream())
                            .toList(),
                    sheets.stream()
                            .flatMap(sheet -> sheet.skipped().stream())
                            .map(one -> one.location().row())
                            .toList(),
                    sheets.stream()
                            .flatMap(sheet -> sheet.beside().stream())
                            .map(one -> one.location())
                            .toList(),
                    sheets.stream().map(sheet -> sheet.headerRow()).toList());
        }

        boolean holds(Location place) {
            return told.contains(place) || skippedRows.contains(place.row()) || beside.contains(place);
        }

        /** Rows of which some cell stands in a table and which are not listed as skipped: the records. */
        List<Integer> rowsOf(Table table) {
            return table.rows().stream()
                    .filter(row -> !headers.contains(row.number()) && !skippedRows.contains(row.number()))
                    .filter(row -> row.cells().stream()
                            .anyMatch(cell -> !beside.contains(table.at(row.number(), cell.column()))))
                    .map(Row::number)
                    .toList();
        }
    }

    /** The token of a free text, or what a fixed word is understood as. */
    private static boolean isIn(String all, String text) {
        Matcher token = TOKEN.matcher(text);
        if (token.find()) {
            return all.contains(token.group());
        }
        return all.contains(text) || all.contains(UNDERSTOOD.getOrDefault(text, text));
    }
}
