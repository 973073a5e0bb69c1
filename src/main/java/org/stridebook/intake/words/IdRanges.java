package org.stridebook.intake.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.table.Key;

/** Reads ranges of ids, such as {@code T-01 to T-03}: both ends have the same letters before their numbers, and the numbers ascend. */
public final class IdRanges {

    private static final String BETWEEN = "..";

    private static final Pattern WRITTEN = Pattern.compile(
            "([^\\s,;|&.]{1,40}+)(?:\\s+(?:to|through|until|bis|[-\u2013\u2014])\\s+|\\s*(?:\\.{2,3}|\u2026)\\s*)([^\\s,;|&.]{1,40}+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ID = Pattern.compile("(.*?)(\\d{1,9})", Pattern.DOTALL);

    private IdRanges() {}

    /** The ids of a cell; a range is still one entry, since only {@link #spread} knows which ids there are. */
    public static List<String> split(String cell) {
        Matcher ranges = WRITTEN.matcher(cell);
        return Several.ids(ranges.replaceAll(range -> {
            boolean ids = ID.matcher(range.group(1)).matches()
                    && ID.matcher(range.group(2)).matches();
            return Matcher.quoteReplacement(ids ? range.group(1) + BETWEEN + range.group(2) : range.group());
        }));
    }

    /** Each range as the known ids in it; where an end is unknown or the numbers do not ascend, as its two ends. */
    public static List<String> spread(List<String> ids, List<String> known) {
        var all = new ArrayList<String>();
        for (String id : ids) {
            int between = id.indexOf(BETWEEN);
            if (between < 1) {
                all.add(id);
            } else {
                all.addAll(between(id.substring(0, between), id.substring(between + BETWEEN.length()), known));
            }
        }
        return all.stream().distinct().toList();
    }

    private static List<String> between(String first, String last, List<String> known) {
        Map<Key, String> byKey = new TreeMap<>();
        known.forEach(id -> byKey.putIfAbsent(Key.of(id), id));
        Matcher from = ID.matcher(first);
        Matcher to = ID.matcher(last);
        boolean range = byKey.containsKey(Key.of(first))
                && byKey.containsKey(Key.of(last))
                && from.matches()
                && to.matches()
                && Key.of(from.group(1)).equals(Key.of(to.group(1)))
                && number(from) < number(to);
        return range ? known(Key.of(from.group(1)), number(from), number(to), byKey) : List.of(first, last);
    }

    private static List<String> known(Key letters, int from, int to, Map<Key, String> known) {
        record Numbered(String id, int number) {}
        var found = new ArrayList<Numbered>();
        for (String id : known.values()) {
            Matcher parts = ID.matcher(id);
            if (parts.matches()
                    && Key.of(parts.group(1)).equals(letters)
                    && number(parts) >= from
                    && number(parts) <= to) {
                found.add(new Numbered(id, number(parts)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::id)
                .toList();
    }

    private static int number(Matcher id) {
        return Integer.parseInt(id.group(2));
    }
}
