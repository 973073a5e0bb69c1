package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.stridebook.pdf.report.Wording;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** The rating scale in words. */
final class Scale {

    private Scale() {}

    static List<String> words(RiskScheme scheme) {
        var words = new ArrayList<String>();
        words.add("Scheme " + scheme.name() + ". Likelihood: " + String.join(", ", scheme.likelihoodWords())
                + ". Impact: " + String.join(", ", scheme.impactWords()) + ".");
        if (scheme.dread() != null) {
            words.add("Levels by the DREAD " + (scheme.dread().mean() ? "mean" : "sum") + ": "
                    + bands(scheme.dread().bands()) + ".");
        } else {
            words.add("Levels by likelihood times impact: " + products(scheme) + ".");
        }
        words.add("Where participants rated a threat differently, the median counts.");
        return words;
    }

    private static String bands(List<RiskScheme.Band> bands) {
        return Wording.list(bands.stream()
                .map(band -> band.level().word() + " from " + number(band.from()))
                .toList());
    }

    /** The cells of the matrix behind each level, worst last: {@code Low for 1 x 1, 1 x 2 and 2 x 1}. */
    private static String products(RiskScheme scheme) {
        var cells = new LinkedHashMap<RiskLevel, List<Integer>>();
        for (int likelihood = 1; likelihood <= scheme.likelihoodWords().size(); likelihood++) {
            for (int impact = 1; impact <= scheme.impactWords().size(); impact++) {
                var products = cells.computeIfAbsent(scheme.level(likelihood, impact), level -> new ArrayList<>());
                if (!products.contains(likelihood * impact)) {
                    products.add(likelihood * impact);
                }
            }
        }
        return Wording.list(cells.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().word() + " for " + range(entry.getValue()))
                .toList());
    }

    private static String range(List<Integer> products) {
        int least = products.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int most = products.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return least == most ? Integer.toString(least) : least + " to " + most;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Integer.toString((int) value) : Double.toString(value);
    }
}
