package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stridebook.workshop.Column;

/** Finds words spelt over neighbouring headers of one letter each: D R E A D (a table program renames the second D), S T R I D E, C I A. */
final class LetterRuns {

    private static final Map<String, List<Column>> WORDS = Map.of(
            "DREAD",
            List.of(
                    Column.DAMAGE,
                    Column.REPRODUCIBILITY,
                    Column.EXPLOITABILITY,
                    Column.AFFECTED_USERS,
                    Column.DISCOVERABILITY),
            "STRIDE",
            List.of(
                    Column.SPOOFING,
                    Column.TAMPERING,
                    Column.REPUDIATION,
                    Column.DISCLOSURE,
                    Column.DENIAL,
                    Column.ELEVATION),
            "CIA",
            List.of(Column.CONFIDENTIALITY, Column.INTEGRITY, Column.AVAILABILITY));

    private final Header header;
    private final String letters;

    LetterRuns(Header header) {
        this.header = header;
        var all = new StringBuilder();
        header.cells().forEach(cell -> all.append(letter(cell.own())));
        this.letters = all.toString();
    }

    /** {@code D}, {@code D2} or {@code D (1-10)} is a D; any longer header breaks a run. */
    private static char letter(String header) {
        String text = header.strip().toUpperCase(Locale.ROOT);
        return text.matches("[A-Z]\\d?(\\s*[\\[(].*)?") ? text.charAt(0) : ' ';
    }

    /** The columns that such runs name, as far as a kind of sheet has them. */
    Map<Column, List<Integer>> places(TableKind kind) {
        var places = new EnumMap<Column, List<Integer>>(Column.class);
        WORDS.forEach((word, columns) -> {
            int start = letters.indexOf(word);
            if (start >= 0 && columns.stream().allMatch(kind::knows)) {
                for (int i = 0; i < columns.size(); i++) {
                    int column = header.cells().get(start + i).column();
                    places.put(columns.get(i), new ArrayList<>(List.of(column)));
                }
            }
        });
        return places;
    }
}
