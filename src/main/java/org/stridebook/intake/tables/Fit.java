package org.stridebook.intake.tables;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stridebook.intake.words.Phrase;
import org.stridebook.workshop.Column;

/**
 * What a kind of sheet may look at to say whether a table is of its kind.
 *
 * @param placed the headers that mean a column of the kind
 * @param foreign how many headers belong to lists of other tools
 * @param values the filled cells of a column, a sample from the top
 */
public record Fit(
        Set<Column> columns,
        List<String> headers,
        List<String> placed,
        int foreign,
        Function<Column, List<String>> values) {

    public boolean has(Column... wanted) {
        return columns.containsAll(Arrays.asList(wanted));
    }

    public boolean hasAny(Column... wanted) {
        return Arrays.stream(wanted).anyMatch(columns::contains);
    }

    public int count(Column... wanted) {
        return (int) Arrays.stream(wanted).filter(columns::contains).count();
    }

    /** Whether a header has one of these words in it. */
    public boolean mentions(String... words) {
        return headers.stream()
                .map(Phrase::of)
                .anyMatch(header -> Arrays.stream(words).anyMatch(word -> Phrase.contains(header, word)));
    }

    /** Whether no value of a column comes twice: a list of words and what they mean, not a list of cases. */
    public boolean isLegend(Column column) {
        List<String> cells = values.apply(column);
        return cells.size() >= 2 && cells.size() <= 7 && new HashSet<>(cells).size() == cells.size();
    }
}
