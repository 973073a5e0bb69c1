package org.stridebook.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the items that people name by id in a free text. A short id such as {@code L1} or {@code T2} means too many things, so it
 * counts only after the first word of its framework: {@code LINDDUN L1}, {@code OWASP T2}.
 */
final class ItemNames {

    private static final int DISTINCT = 5;

    private static final Pattern YEAR = Pattern.compile(":20\\d\\d$");

    private final List<Name> names = new ArrayList<>();
    private final List<Name> yearless = new ArrayList<>();

    /** {@code first} is the word that must stand before a short id, else empty. */
    private record Name(String id, String first, Pattern pattern, FrameworkRef item) {

        /** Most texts name nothing, so the cheap look comes first. */
        boolean isIn(String text) {
            return text.contains(id)
                    && text.contains(first)
                    && pattern.matcher(text).find();
        }
    }

    ItemNames(List<Framework> all) {
        for (Framework framework : all) {
            String first = framework.shortTitle().split(" ")[0];
            for (FrameworkItem item : framework.items()) {
                var reference = new FrameworkRef(framework.code(), item.id());
                names.add(name(item.id(), item.id().length() < DISTINCT ? first : "", reference));
                String bare = YEAR.matcher(item.id()).replaceFirst("");
                if (!bare.equals(item.id())) {
                    yearless.add(name(bare, "", reference));
                }
            }
        }
    }

    private static Name name(String id, String first, FrameworkRef item) {
        String before = first.isEmpty() ? "" : Pattern.quote(first) + " (?:GO )?";
        var pattern = Pattern.compile("(?<![\\w.])" + before + Pattern.quote(id) + "(?![\\w]|[.:]\\d)");
        return new Name(id, first, pattern, item);
    }

    List<FrameworkRef> in(String text) {
        return found(names, text);
    }

    /** Items of all editions whose id stands in the text without its year. */
    List<FrameworkRef> withoutYear(String text) {
        return found(yearless, text);
    }

    private static List<FrameworkRef> found(List<Name> among, String text) {
        return text.isBlank()
                ? List.of()
                : among.stream().filter(name -> name.isIn(text)).map(Name::item).toList();
    }
}
