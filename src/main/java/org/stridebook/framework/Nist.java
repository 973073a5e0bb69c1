package org.stridebook.framework;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of NIST AI RMF 1.0: four functions, 19 categories, 72 subcategories. */
public final class Nist {

    /** Of the framework. */
    public static final String CODE = "nist-ai-rmf";

    private static final Pattern SUBCATEGORY = Pattern.compile(
            "\\b(govern|gv|map|mp|measure|ms|manage|mg)\\s*[-. ]?\\s*(\\d{1,2})\\s*[.,-]\\s*(\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);

    private Nist() {}

    /** The id in a cell such as {@code Govern 1.1}, {@code MS-2.7} or {@code MAP 1.1 Intended purposes ...}. */
    public static Optional<String> subcategory(String written) {
        var matcher = SUBCATEGORY.matcher(written);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String function = switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "govern", "gv" -> "GOVERN";
            case "map", "mp" -> "MAP";
            case "measure", "ms" -> "MEASURE";
            default -> "MANAGE";
        };
        return Optional.of(
                function + " " + Integer.parseInt(matcher.group(2)) + "." + Integer.parseInt(matcher.group(3)));
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
