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

    private final List<Name> names = new ArrayList<>();

    /** {@code first} is the word that must stand before a short id, else empty. */
    private record Name(String first, Pattern pattern, FrameworkRef item) {

        /** Most texts name nothing, so the cheap look comes first. */
        boolean isIn(String text) {
            return text.contains(item.item())
                    && text.contains(first)
                    && pattern.matcher(text).find();
        }
    }

    ItemNames(List<Framework> all) {
        for (Framework framework : all) {
            String first = framework.shortTitle().split(" ")[0];
            for (FrameworkItem item : framework.items()) {
                boolean brief = item.id().length() < DISTINCT;
                String id = Pattern.quote(item.id());
                String written = brief ? Pattern.quote(first) + " (?:GO )?" + id : id;
                names.add(new Name(
                        brief ? first : "",
                        Pattern.compile("(?<![\\w.])" + written + "(?![\\w]|[.:]\\d)"),
                        new FrameworkRef(framework.code(), item.id())));
            }
        }
    }

    List<FrameworkRef> in(String text) {
        return text.isBlank()
                ? List.of()
                : names.stream().filter(name -> name.isIn(text)).map(Name::item).toList();
    }
}
