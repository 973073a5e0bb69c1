package org.stridebook.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids of NIST AI RMF 1.0: four functions, 19 categories, 72 subcategories. */
public final class Nist {

    /** Of the framework. */
    public static final String CODE = "nist-ai-rmf";

    private static final String FUNCTION = "(govern|gv|map|mp|measure|me|ms|manage|mn|mg)(?:\\.[a-z]{2})?";
    private static final String NUMBER = " ?[-.:]? ?(\\d{1,2}) ?[.,-] ?(\\d{1,2})\\b";

    private static final Pattern FIRST = Pattern.compile("\\b" + FUNCTION + NUMBER, Pattern.CASE_INSENSITIVE);

    /** Another id behind one; without its function it has that of the one before. */
    private static final Pattern NEXT = Pattern.compile(
            "(?: ?(,|;|/|&|\\+|\\||-|–|and\\b|und\\b|to\\b) ?| )(?:" + FUNCTION + ")?" + NUMBER,
            Pattern.CASE_INSENSITIVE);

    private Nist() {}

    /**
     * The ids in a cell such as {@code Govern 1.1}, {@code MS-2.7}, {@code GV-6.1, GV-6.2}, {@code MAP 4.1-4.2} or {@code MAP 1.1
     * Intended purposes ...}. Only ids that follow each other count, since a description may mention others.
     */
    public static List<String> subcategories(String cell) {
        String written = cell.strip().replaceAll("\\s+", " ");
        var matcher = FIRST.matcher(written);
        if (!matcher.find()) {
            return List.of();
        }
        String function = function(matcher.group(1));
        int category = Integer.parseInt(matcher.group(2));
        int number = Integer.parseInt(matcher.group(3));
        var ids = new LinkedHashSet<String>();
        ids.add(id(function, category, number));
        int end = matcher.end();
        var next = NEXT.matcher(written);
        while (next.region(end, written.length()).lookingAt()) {
            function = next.group(2) == null ? function : function(next.group(2));
            int from = Integer.parseInt(next.group(3)) == category && isRange(next.group(1)) ? number + 1 : 0;
            category = Integer.parseInt(next.group(3));
            number = Integer.parseInt(next.group(4));
            for (int i = from == 0 ? number : from; i <= number; i++) {
                ids.add(id(function, category, i));
            }
            end = next.end();
        }
        return List.copyOf(ids);
    }

    private static boolean isRange(@Nullable String between) {
        return between != null && (between.equals("-") || between.equals("–") || between.equalsIgnoreCase("to"));
    }

    private static String id(String function, int category, int number) {
        return function + " " + category + "." + number;
    }

    private static String function(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "govern", "gv" -> "GOVERN";
            case "map", "mp" -> "MAP";
            case "measure", "me", "ms" -> "MEASURE";
            default -> "MANAGE";
        };
    }

    public static FrameworkRef ref(String id) {
        return new FrameworkRef(CODE, id);
    }

    /** {@code MEASURE 2} of {@code MEASURE 2.7}. */
    public static String category(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** What a category is about, without its id. */
    public static String categoryTitle(FrameworkItem item) {
        return item.category().substring(category(item.id()).length()).strip();
    }
}
