package org.stridebook.endtoend;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that the pages of each system print. */
record PrintedPages(Map<String, Texts> systems) {

    private static final Pattern PLACE = Pattern.compile("\\S+/[^>\\s]*?\\.xlsx? > [^!>]+![A-Z]+\\d+");

    static PrintedPages ofTheSamples() {
        var texts = new TreeMap<String, StringBuilder>();
        BuiltSite.ofTheSamples().pages().forEach((path, page) -> {
            String[] parts = path.split("/");
            if (parts[0].equals("workshops")) {
                texts.computeIfAbsent(parts[1], key -> new StringBuilder())
                        .append(normal(page.text()))
                        .append(' ');
            }
        });
        var systems = new TreeMap<String, Texts>();
        texts.forEach((system, text) -> systems.put(system, new Texts(" " + text, places(text.toString()))));
        return new PrintedPages(systems);
    }

    Texts of(String system) {
        return Objects.requireNonNull(systems.get(system), "no pages of " + system);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** The pages of one system as one text, and the places of cells that it names. */
    record Texts(String text, Set<String> places) {

        /** Whether a cell's whole text stands there, or each of its parts. */
        boolean print(String cell) {
            return hold(normal(cell))
                    || Stream.of(cell.split("[\\n,;()]"))
                            .map(PrintedPages::normal)
                            .filter(part -> !part.isEmpty())
                            .allMatch(this::hold);
        }

        /** Not within a longer word or number. */
        private boolean hold(String wanted) {
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
                int end = at + wanted.length();
                boolean within = (isWord(at - 1) && isWord(at)) || (isWord(end - 1) && isWord(end));
                if (!within) {
                    return true;
                }
            }
            return false;
        }

        private boolean isWord(int at) {
            return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        }

        /** Whether this very cell is named. */
        boolean name(String place) {
            return places.contains(place);
        }
    }
}
