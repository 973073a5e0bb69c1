package org.stridebook.page.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Maturity;
import org.stridebook.atlas.Technique;

/**
 * A choice that narrows the matrix. Each choice is a word that stands in the attribute {@code data-is} of the cells it keeps.
 *
 * @param key its name in the address
 */
public record MatrixFilter(String key, String label, List<Choice> choices) {

    static final String CONSIDERED = "considered";
    static final String ASK = "ask";
    static final String HIGH = "high";

    /** The kinds of AI before everything else. */
    private static final List<String> PLATFORMS = List.of("predictive", "generative", "agentic");

    /** The best known first. */
    static final List<Maturity> MATURITIES = List.of(Maturity.REALIZED, Maturity.DEMONSTRATED, Maturity.FEASIBLE);

    public MatrixFilter {
        choices = List.copyOf(choices);
    }

    /** What the reader chooses, and the word that the cells carry. */
    public record Choice(String value, String words) {}

    /** Those that tell some techniques from others: releases before 5.0 say nothing of maturity, and older ones of platforms. */
    static List<MatrixFilter> of(Catalogue atlas, Set<String> found) {
        var filters = new ArrayList<MatrixFilter>();
        filters.add(new MatrixFilter(
                "tactic",
                "Tactic",
                atlas.tactics().stream()
                        .map(tactic -> new Choice(tactic.id().value(), tactic.name()))
                        .toList()));
        filters.add(new MatrixFilter("platform", "Platform", platforms(atlas)));
        filters.add(new MatrixFilter("maturity", "Maturity", maturities(found)));
        filters.add(new MatrixFilter("have", "What we have", have(found)));
        return filters.stream().filter(filter -> !filter.choices().isEmpty()).toList();
    }

    /** What the techniques of a release run on, the kinds of AI before everything else. */
    static List<Choice> platforms(Catalogue atlas) {
        return atlas.techniques().stream()
                .flatMap(technique -> technique.platforms().stream())
                .map(MatrixFilter::platform)
                .distinct()
                .sorted(Comparator.comparing((String word) -> place(word)).thenComparing(Comparator.naturalOrder()))
                .map(word -> new Choice(word, word.replace('-', ' ')))
                .toList();
    }

    private static int place(String platform) {
        int place = PLATFORMS.indexOf(platform);
        return place < 0 ? PLATFORMS.size() : place;
    }

    /** {@code Predictive AI} is {@code predictive}; others keep their name. */
    static String platform(String written) {
        return written.replaceFirst("\\s+AI$", "").replaceAll("\\s+", "-").toLowerCase(Locale.ROOT);
    }

    private static List<Choice> maturities(Set<String> found) {
        return MATURITIES.stream()
                .map(maturity -> new Choice(maturity.word(), maturity.word()))
                .filter(choice -> found.contains(choice.value()))
                .toList();
    }

    private static List<Choice> have(Set<String> found) {
        return Stream.of(
                        new Choice(CONSIDERED, "considered"),
                        new Choice(ASK, "fits, not considered"),
                        new Choice(HIGH, "open high or critical"))
                .filter(choice -> found.contains(choice.value()))
                .toList();
    }

    /** The words of one technique. */
    static Set<String> words(Technique technique, Coverage coverage) {
        var words = new LinkedHashSet<String>();
        technique.platforms().forEach(platform -> words.add(platform(platform)));
        if (technique.maturity() != Maturity.UNKNOWN) {
            words.add(technique.maturity().word());
        }
        switch (coverage.state(technique)) {
            case NAMED, COVERED -> words.add(CONSIDERED);
            case FITS -> words.add(ASK);
            case SILENT -> {}
        }
        if (coverage.threats(technique).stream().anyMatch(MatrixFilter::isOpenHigh)) {
            words.add(HIGH);
        }
        return words;
    }

    private static boolean isOpenHigh(ThreatBrief threat) {
        return threat.isOpen() && threat.current().isHigh();
    }
}
