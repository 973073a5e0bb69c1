package org.stridebook.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** The schemes that a team can name: matrices from {@code risk-schemes.csv}, and DREAD. */
final class RiskSchemes {

    /** As written in the settings. */
    static final List<String> NAMES = List.of(
            "3x3", "5x5", "nist-5x5", "owasp-3x3", "threagile-4x4", "dread-1-3", "dread-1-10", "dread-1-10-sum");

    private RiskSchemes() {}

    static Optional<RiskScheme> named(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name) {
                    case "dread-1-3" -> RiskScheme.threeByThree().withDread(RiskScheme.DreadScale.oneToThree());
                    case "dread-1-10" -> RiskScheme.threeByThree().withDread(RiskScheme.DreadScale.oneToTen());
                    case "dread-1-10-sum" -> RiskScheme.threeByThree().withDread(summed());
                    default -> matrix(name);
                });
    }

    /** The bands of the mean, five times as high. */
    private static RiskScheme.DreadScale summed() {
        List<RiskScheme.Band> bands = RiskScheme.DreadScale.oneToTen().bands().stream()
                .map(band -> new RiskScheme.Band(band.from() * 5, band.level()))
                .toList();
        return new RiskScheme.DreadScale("1-10 sum", 10, false, bands);
    }

    private static RiskScheme matrix(String name) {
        Map<String, List<RiskLevel>> rows = new LinkedHashMap<>();
        Set<String> impacts = new LinkedHashSet<>();
        for (CsvRow row : CsvResource.read(RiskSchemes.class, "risk-schemes.csv")) {
            if (row.get("scheme").equals(name)) {
                impacts.add(row.get("impact"));
                rows.computeIfAbsent(row.get("likelihood"), key -> new ArrayList<>())
                        .add(RiskLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT)));
            }
        }
        return new RiskScheme(name, List.copyOf(rows.keySet()), List.copyOf(impacts), List.copyOf(rows.values()), null);
    }
}
