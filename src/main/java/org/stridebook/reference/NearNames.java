package org.stridebook.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that was probably meant: by spelling, where a slip of the pen is certain, and by words, for a suggestion. */
final class NearNames {

    private static final double LIKELY = 0.86;
    private static final int LONGEST = 120;

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> vocabulary;

    /** A name with the places of its words in the vocabulary. */
    private record Candidate(String name, List<Integer> words, Meaning meaning) {}

    NearNames(Map<String, Meaning> names) {
        var places = new LinkedHashMap<String, Integer>();
        names.forEach((name, meaning) -> {
            var words = new ArrayList<Integer>();
            for (String word : name.split(" ")) {
                words.add(places.computeIfAbsent(word, key -> places.size()));
            }
            candidates.add(new Candidate(name, words, meaning));
        });
        vocabulary = List.copyOf(places.keySet());
    }

    /** The meaning of the one name that differs in a single letter, or in two letters of a long text; else nothing. */
    Meaning misspelt(String text) {
        String key = ReferenceKey.ordered(text);
        if (key.length() < 7 || key.length() > LONGEST) {
            return Meaning.NOTHING;
        }
        int allowed = key.length() < 12 ? 1 : 2;
        var nearest = new ArrayList<Meaning>();
        int best = allowed + 1;
        for (Candidate one : candidates) {
            int distance = distance(key, one.name(), Math.min(best, allowed));
            if (distance >= 0 && distance < best) {
                best = distance;
                nearest.clear();
            }
            if (distance >= 0 && distance == best) {
                nearest.add(one.meaning());
            }
        }
        boolean certain = !nearest.isEmpty()
                && nearest.stream()
                        .allMatch(one -> one.ids().equals(nearest.get(0).ids()));
        return certain ? nearest.get(0) : Meaning.NOTHING;
    }

    /** Whether two words of some length differ in one letter. */
    static boolean isSlip(String word, String other) {
        return word.length() >= 5 && other.length() >= 5 && distance(word, other, 1) >= 0;
    }

    private static int distance(String a, String b, int limit) {
        return Math.abs(a.length() - b.length()) > limit ? -1 : new LevenshteinDistance(limit).apply(a, b);
    }

    /** What to suggest for a text that means nothing here; nothing where no name is near. */
    Meaning likely(String text) {
        String key = ReferenceKey.ordered(text);
        if (key.isEmpty() || key.length() > LONGEST) {
            return Meaning.NOTHING;
        }
        Meaning inside = inside(key);
        return inside.isKnown() ? inside : mostAlike(key.split(" "));
    }

    /** The longest name of at least two words that the text holds. */
    private Meaning inside(String key) {
        String padded = " " + key + " ";
        return candidates.stream()
                .filter(one -> one.words().size() > 1 && padded.contains(" " + one.name() + " "))
                .max(Comparator.comparingInt(one -> one.name().length()))
                .map(Candidate::meaning)
                .orElse(Meaning.NOTHING);
    }

    /** The mean of the best likeness of each word, both ways, so that word order does not matter. */
    private Meaning mostAlike(String[] wanted) {
        double[][] likeness = likeness(wanted);
        Meaning best = Meaning.NOTHING;
        double highest = LIKELY;
        for (Candidate one : candidates) {
            double score = score(likeness, one.words());
            if (score > highest) {
                highest = score;
                best = one.meaning();
            }
        }
        return best;
    }

    private double[][] likeness(String[] wanted) {
        var similarity = new JaroWinklerSimilarity();
        var all = new double[wanted.length][vocabulary.size()];
        for (int i = 0; i < wanted.length; i++) {
            for (int k = 0; k < vocabulary.size(); k++) {
                all[i][k] = similarity.apply(wanted[i], vocabulary.get(k));
            }
        }
        return all;
    }

    private static double score(double[][] likeness, List<Integer> name) {
        double sum = 0;
        for (double[] one : likeness) {
            sum += name.stream().mapToDouble(word -> one[word]).max().orElse(0);
        }
        for (int word : name) {
            sum += Arrays.stream(likeness).mapToDouble(one -> one[word]).max().orElse(0);
        }
        return sum / (likeness.length + name.size());
    }
}
