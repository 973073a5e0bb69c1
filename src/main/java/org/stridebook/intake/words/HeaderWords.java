package org.stridebook.intake.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;
import org.stridebook.workshop.Column;

/**
 * Which header words mean which column, from {@code header-words.csv}. Threads may share it: the words never change, and what it
 * remembers are answers it has given before, since the workbooks of a company have the same headers over and over.
 */
public final class HeaderWords {

    private static final String LATE = "late ";
    private static final Pattern TRAILING_SCALE = Pattern.compile("\\s+[01]\\s?(?:to|bis|a)?\\s?\\d{1,3}$");
    private static final Pattern TRAILING_NUMBER = Pattern.compile("\\s+\\d{1,2}$");
    private static final Map<Column, Column> AFTER_TREATMENT = Map.of(
            Column.LIKELIHOOD, Column.RESIDUAL_LIKELIHOOD,
            Column.IMPACT, Column.RESIDUAL_IMPACT,
            Column.RISK, Column.RESIDUAL);

    private static final int MOST_REMEMBERED = 5_000;

    private final Map<String, List<Sense>> remembered = new ConcurrentHashMap<>();
    private final Map<String, List<Sense>> words;
    private final Map<String, List<Sense>> parts;
    private final Set<String> after;
    private final Set<String> before;
    private final Set<String> foreign;
    private final Set<String> totals;

    private HeaderWords(
            Map<String, List<Sense>> words, Map<String, List<Sense>> parts, Map<String, Set<String>> marks) {
        this.words = words;
        this.parts = parts;
        this.after = marks.getOrDefault("after", Set.of());
        this.before = marks.getOrDefault("before", Set.of());
        this.foreign = marks.getOrDefault("foreign", Set.of());
        this.totals = marks.getOrDefault("total", Set.of());
    }

    /** The bundled words. */
    public static HeaderWords bundled() {
        var words = new TreeMap<String, List<Sense>>();
        var parts = new TreeMap<String, List<Sense>>();
        for (CsvRow row : CsvResource.read(HeaderWords.class, "header-words.csv")) {
            add(words, row, "words", 10);
            add(parts, row, "parts", 7);
        }
        var marks = new HashMap<String, Set<String>>();
        for (CsvRow row : CsvResource.read(HeaderWords.class, "header-parts.csv")) {
            var phrases = new LinkedHashSet<String>();
            row.list("words").forEach(word -> phrases.add(Phrase.of(word)));
            marks.put(row.get("part"), phrases);
        }
        return new HeaderWords(words, parts, marks);
    }

    private static void add(Map<String, List<Sense>> index, CsvRow row, String field, double best) {
        double score = best;
        boolean whole = field.equals("words");
        for (String word : row.list(field)) {
            String phrase = Phrase.of(word);
            var sense = new Sense(
                    Column.valueOf(row.get("column")),
                    Set.copyOf(row.list("kinds")),
                    CellLook.of(row.get("values").replace(LATE, "")),
                    score,
                    word,
                    row.get("values").startsWith(LATE),
                    false);
            index.computeIfAbsent(whole ? phrase.replace(" ", "") : phrase, key -> new ArrayList<>())
                    .add(sense);
            score = Math.max(best - 2, score - 0.05);
        }
    }

    /** Everything that a header may mean, without tolerance for typing errors. */
    public List<Sense> exactly(String header) {
        for (String form : forms(header)) {
            List<Sense> found = words.getOrDefault(form.replace(" ", ""), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Everything that a header may mean, best matches only: as a whole, as a part of a longer header, or with a typing error. */
    public List<Sense> senses(String header) {
        List<Sense> before = remembered.get(header);
        if (before != null) {
            return before;
        }
        List<Sense> found = List.copyOf(found(header));
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(header, found);
        }
        return found;
    }

    private List<Sense> found(String header) {
        List<Sense> found = exactly(header);
        if (found.isEmpty()) {
            found = marked(header);
        }
        if (found.isEmpty()) {
            found = inside(Phrase.of(Phrase.withoutBrackets(header)));
        }
        return found.isEmpty() ? nearly(header) : found;
    }

    /** Whether a header means something without tolerance for typing errors, also as part of a longer one. */
    public boolean isKnown(String header) {
        return !exactly(header).isEmpty()
                || !inside(Phrase.of(Phrase.withoutBrackets(header))).isEmpty();
    }

    /**
     * The word for a kind of sheet that is nearest to an unknown header, or empty: at most every fourth letter may differ. The same
     * word, meant for a column that the table has already, is no help.
     */
    public String suggestion(String header, String kind) {
        String compact = Phrase.compact(header);
        List<Sense> near = near(compact, Math.min(3, compact.length() / 4));
        return near.stream()
                .filter(sense -> sense.in(kind))
                .map(Sense::word)
                .filter(word -> !Phrase.compact(word).equals(compact))
                .findFirst()
                .orElse("");
    }

    /** Whether a header belongs to a list of another kind, such as a vulnerability scan. */
    public boolean isForeign(String header) {
        return foreign.contains(Phrase.of(Phrase.withoutBrackets(header)));
    }

    /** Whether a header right of several ratings is that of their sum or mean. */
    public boolean isTotal(String header) {
        return totals.contains(Phrase.of(Phrase.withoutBrackets(header)));
    }

    private static List<String> forms(String header) {
        String phrase = Phrase.of(header);
        String bare = Phrase.of(Phrase.withoutBrackets(header));
        String unnumbered = TRAILING_NUMBER.matcher(bare).replaceAll("");
        String unscaled = TRAILING_SCALE.matcher(bare).replaceAll("");
        return List.of(phrase, bare, unnumbered, unscaled);
    }

    /** "Residual likelihood" and "inherent impact": a word for before or after treatment beside a rating. */
    private List<Sense> marked(String header) {
        String phrase = Phrase.of(Phrase.withoutBrackets(header));
        for (boolean later : new boolean[] {true, false}) {
            String rest = without(phrase, later ? after : before);
            List<Sense> found = rest.equals(phrase) ? List.of() : ratings(rest);
            if (!found.isEmpty()) {
                return later ? afterTreatment(found) : found;
            }
        }
        return List.of();
    }

    private static String without(String phrase, Set<String> marks) {
        return marks.stream()
                .filter(mark -> Phrase.contains(phrase, mark))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(mark -> (" " + phrase + " ").replace(" " + mark + " ", " ").strip())
                .orElse(phrase);
    }

    private List<Sense> ratings(String rest) {
        List<Sense> found = new ArrayList<>(words.getOrDefault(rest.replace(" ", ""), List.of()));
        if (found.isEmpty()) {
            found.addAll(inside(rest));
        }
        found.removeIf(sense -> !AFTER_TREATMENT.containsKey(sense.column()));
        return found;
    }

    private static List<Sense> afterTreatment(List<Sense> senses) {
        return senses.stream()
                .map(sense -> sense.meaning(java.util.Objects.requireNonNull(AFTER_TREATMENT.get(sense.column()))))
                .toList();
    }

    private List<Sense> inside(String phrase) {
        int longest = parts.keySet().stream()
                .filter(part -> Phrase.contains(phrase, part))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return parts.entrySet().stream()
                .filter(entry -> entry.getKey().length() == longest && Phrase.contains(phrase, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private List<Sense> nearly(String header) {
        for (String form : new LinkedHashSet<>(forms(header))) {
            String compact = form.replace(" ", "");
            int limit = compact.length() >= 9 ? 2 : compact.length() >= 5 ? 1 : 0;
            List<Sense> near = limit == 0 ? List.of() : near(compact, limit);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }

    /** Words within a distance; only those at the smallest one. */
    private List<Sense> near(String compact, int limit) {
        var distance = new LevenshteinDistance(limit);
        var best = new ArrayList<Sense>();
        int smallest = limit + 1;
        for (var entry : words.entrySet()) {
            int longer = entry.getKey().length() - compact.length();
            if (entry.getKey().length() < 5 || longer > limit || -longer > limit) {
                continue;
            }
            int steps = distance.apply(compact, entry.getKey());
            if (steps >= 0 && steps <= smallest) {
                if (steps < smallest) {
                    best.clear();
                    smallest = steps;
                }
                entry.getValue().forEach(sense -> best.add(sense.scored(sense.score() - 2 - 0.5 * steps, true)));
            }
        }
        return best;
    }
}
