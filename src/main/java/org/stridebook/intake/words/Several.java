package org.stridebook.intake.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Splits a cell that holds several values. */
public final class Several {

    private static final Pattern STRONG =
            Pattern.compile("\\s*(?:\\|+|;|\n|<br\\s*/?>|•)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEAK =
            Pattern.compile("\\s*,\\s*|\\s+/\\s+|\\s*&\\s*|\\s+(?:and|und|et|e|y|és)\\s+|\\s*\\+\\s*|/");
    private static final Pattern IDS = Pattern.compile("\\s*(?:\\|+|;|,|\n|<br\\s*/?>|&|\\s/\\s|\\band\\b|\\s)\\s*", 2);
    private static final Pattern ATLAS_COMMA =
            Pattern.compile("\\s*,\\s*(?=[A-Za-z])|\\s*(?:/|&|\\+|\\band\\b)\\s*(?=AML[.\\- ]?(?:T|TA|M)?\\d)", 2);

    private Several() {}

    /** Values between {@code ;}, {@code |}, line breaks and commas. */
    public static List<String> list(String cell) {
        return split(Pattern.compile(STRONG.pattern() + "|\\s*,\\s*", Pattern.CASE_INSENSITIVE), cell);
    }

    /** Ids, which have no blanks in them. */
    public static List<String> ids(String cell) {
        return split(IDS, cell);
    }

    /** References to ATLAS, whose names may hold slashes and "and". */
    public static List<String> references(String cell) {
        var all = new ArrayList<String>();
        for (String part : split(STRONG, cell)) {
            all.addAll(split(ATLAS_COMMA, part));
        }
        return all;
    }

    /**
     * Names, which may themselves hold a comma, a slash or "and": such a name is only split where it is unknown as a whole and
     * each part is known.
     */
    public static List<String> names(String cell, Predicate<String> known) {
        if (known.test(cell)) {
            return List.of(cell.strip());
        }
        var all = new ArrayList<String>();
        for (String part : split(STRONG, cell)) {
            List<String> pieces = known.test(part) ? List.of(part) : split(WEAK, part);
            all.addAll(pieces.size() > 1 && pieces.stream().allMatch(known) ? pieces : byComma(part, known));
        }
        return all;
    }

    /** A comma separates names unless a single name is written with it. */
    private static List<String> byComma(String part, Predicate<String> known) {
        List<String> pieces = split(Pattern.compile("\\s*,\\s*"), part);
        boolean sensible = pieces.stream().anyMatch(known) || pieces.stream().allMatch(piece -> piece.length() <= 40);
        return known.test(part) || !sensible ? List.of(part) : pieces;
    }

    private static List<String> split(Pattern separator, String cell) {
        return Arrays.stream(separator.split(cell))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
