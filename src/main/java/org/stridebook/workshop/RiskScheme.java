package org.stridebook.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ratings become a risk level. Either a matrix of likelihood and impact, or DREAD. Bands are always printed with the result.
 *
 * @param name as printed, such as {@code 3x3}
 * @param likelihoodWords least first; their number is the length of the scale
 * @param impactWords least first
 * @param matrix levels by likelihood, then impact, both least first
 * @param dread null unless DREAD is the primary scheme
 */
public record RiskScheme(
        String name,
        List<String> likelihoodWords,
        List<String> impactWords,
        List<List<RiskLevel>> matrix,
        @Nullable DreadScale dread) {

    public RiskScheme {
        likelihoodWords = List.copyOf(likelihoodWords);
        impactWords = List.copyOf(impactWords);
        matrix = matrix.stream().map(List::copyOf).toList();
        int impacts = impactWords.size();
        if (matrix.size() != likelihoodWords.size() || matrix.stream().anyMatch(row -> row.size() != impacts)) {
            throw new IllegalArgumentException("the matrix of " + name + " does not fit its scales");
        }
    }

    /** Three by three with the product bands 1-2 low, 3-4 medium, 6-9 high (risk notes 2.1). */
    public static RiskScheme threeByThree() {
        var words = List.of("Low", "Medium", "High");
        return product(
                "3x3",
                words,
                words,
                List.of(new Band(1, RiskLevel.LOW), new Band(3, RiskLevel.MEDIUM), new Band(6, RiskLevel.HIGH)));
    }

    /** Five by five with the product bands 1-4 low, 5-9 medium, 10-16 high, 20-25 critical (risk notes 2.3). */
    public static RiskScheme fiveByFive() {
        return product(
                "5x5",
                List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain"),
                List.of("Negligible", "Minor", "Moderate", "Major", "Severe"),
                List.of(
                        new Band(1, RiskLevel.LOW),
                        new Band(5, RiskLevel.MEDIUM),
                        new Band(10, RiskLevel.HIGH),
                        new Band(17, RiskLevel.CRITICAL)));
    }

    /** A matrix from the product of both scores and bands that start at a product. */
    public static RiskScheme product(String name, List<String> likelihood, List<String> impact, List<Band> bands) {
        var rows = new java.util.ArrayList<List<RiskLevel>>();
        for (int l = 1; l <= likelihood.size(); l++) {
            var row = new java.util.ArrayList<RiskLevel>();
            for (int i = 1; i <= impact.size(); i++) {
                row.add(Band.of(l * i, bands));
            }
            rows.add(row);
        }
        return new RiskScheme(name, likelihood, impact, rows, null);
    }

    /** The same matrix, with DREAD as the primary scheme. */
    public RiskScheme withDread(DreadScale scale) {
        return new RiskScheme("DREAD " + scale.name(), likelihoodWords, impactWords, matrix, scale);
    }

    /** The level of a pair of scores on this scheme's own scales, both from 1. */
    public RiskLevel level(int likelihood, int impact) {
        return matrix.get(likelihood - 1).get(impact - 1);
    }

    /** A level that begins at a score. */
    public record Band(double from, RiskLevel level) {

        /** The level of a score: that of the highest band that begins at or below it. */
        public static RiskLevel of(double score, List<Band> bands) {
            RiskLevel level = RiskLevel.NOTE;
            double best = Double.NEGATIVE_INFINITY;
            for (Band band : bands) {
                if (band.from() <= score && band.from() > best) {
                    best = band.from();
                    level = band.level();
                }
            }
            return level;
        }
    }

    /**
     * A DREAD scale (risk notes 1).
     *
     * @param name such as {@code 1-10 mean}
     * @param outOf 3 or 10
     * @param mean whether the five factors are averaged; else summed
     * @param bands on the unrounded value
     */
    public record DreadScale(String name, int outOf, boolean mean, List<Band> bands) {

        public DreadScale {
            bands = List.copyOf(bands);
        }

        /** Factors 1-3, summed: 5-7 low, 8-11 medium, 12-15 high. */
        public static DreadScale oneToThree() {
            return new DreadScale(
                    "1-3 sum",
                    3,
                    false,
                    List.of(new Band(5, RiskLevel.LOW), new Band(8, RiskLevel.MEDIUM), new Band(12, RiskLevel.HIGH)));
        }

        /** Factors 1-10, averaged: 4 medium, 6 high, 8 critical; there is no standard, so teams set their own. */
        public static DreadScale oneToTen() {
            return new DreadScale(
                    "1-10 mean",
                    10,
                    true,
                    List.of(
                            new Band(0, RiskLevel.LOW),
                            new Band(4, RiskLevel.MEDIUM),
                            new Band(6, RiskLevel.HIGH),
                            new Band(8, RiskLevel.CRITICAL)));
        }
    }
}
