package org.stridebook.intake.words;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stridebook.intake.words.DateWords.Order;

/** Judges what the cells of a column look like. */
public final class Looks {

    private static final Pattern ATLAS = Pattern.compile(
            ".*(?:\\bAML[.\\- ]?(?:T|TA|M|CS)?\\d|\\bATLAS\\b|\\bTA?\\d{4}\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?\\s*%?");
    private static final Pattern ID = Pattern.compile("(?=.*\\d)[\\p{L}\\p{Nd}#_.\\-/]{1,24}");
    private static final Pattern IDS = Pattern.compile("(?:(?=\\S*\\d)[\\p{L}\\d#_.\\-]{2,24}\\s*[;,/\n]?\\s*)+");
    private static final Pattern PRIORITY = Pattern.compile("[pP][0-5]");
    private static final double MOST = 0.6;

    private final RatingWords ratings;
    private final ValueWords values;
    private final DateWords dates;
    private final Predicate<String> stride;

    /** {@code stride} says whether a cell names STRIDE categories. */
    public Looks(RatingWords ratings, ValueWords values, DateWords dates, Predicate<String> stride) {
        this.ratings = ratings;
        this.values = values;
        this.dates = dates;
        this.stride = stride;
    }

    /** Whether most of the cells, which are never blank, look so; no cells at all look like anything. */
    public boolean fit(CellLook look, List<String> cells) {
        if (cells.isEmpty()) {
            return true;
        }
        return switch (look) {
            case ANY -> true;
            case ID -> most(cells, cell -> ID.matcher(cell).matches()) && different(cells) && !most(cells, stride);
            case TEXT -> isText(cells);
            case RATING -> most(cells, this::isRating);
            case PROSE ->
                !most(cells, this::isRating)
                        && !most(cells, cell -> NUMBER.matcher(cell).matches());
            case STRIDE -> most(cells, stride);
            case ATLAS -> most(cells, cell -> ATLAS.matcher(cell).matches());
            case TREATMENT -> most(cells, cell -> cell.length() <= 60 && values.find("treatment", cell) != null);
            case STATE -> !most(cells, this::isRating) && !most(cells, cell -> cell.length() > 60);
            case DATE -> most(cells, cell -> dates.read(cell, Order.UNKNOWN) != null);
            case TICK ->
                most(
                        cells,
                        cell -> values.find("tick", cell) != null
                                || ID.matcher(cell).matches());
        };
    }

    private boolean isText(List<String> cells) {
        return !most(cells, stride)
                && !most(cells, this::isRating)
                && !most(cells, cell -> IDS.matcher(cell).matches())
                && !most(cells, cell -> NUMBER.matcher(cell).matches())
                && !most(cells, cell -> cell.length() <= 30 && isWord("treatment", cell));
    }

    private boolean isWord(String list, String cell) {
        var match = values.find(list, cell);
        return match != null && match.exact();
    }

    /** Whether most of the cells are numbers. */
    public boolean isNumeric(List<String> cells) {
        return !cells.isEmpty()
                && most(
                        cells,
                        cell -> NUMBER.matcher(Phrase.withoutEmphasis(cell)).matches());
    }

    private boolean isRating(String cell) {
        return ratings.parse(cell) != null || PRIORITY.matcher(cell).matches();
    }

    private static boolean different(List<String> cells) {
        return new HashSet<>(cells).size() >= cells.size() * 0.8;
    }

    /** Looks at no more cells than it takes to know. */
    private static boolean most(List<String> cells, Predicate<String> test) {
        double needed = cells.size() * MOST;
        int fit = 0;
        int left = cells.size();
        for (String cell : cells) {
            fit += test.test(cell) ? 1 : 0;
            left--;
            if (fit >= needed || fit + left < needed) {
                break;
            }
        }
        return fit >= needed;
    }
}
