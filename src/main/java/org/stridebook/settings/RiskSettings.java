package org.stridebook.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stridebook.document.YamlNode;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** The {@code risk} part of the settings: a known scheme by name, own words for it, own bands, DREAD. */
final class RiskSettings {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_SCALE = 10;

    private final Section risk;

    private RiskSettings(Section risk) {
        this.risk = risk;
    }

    /** {@code risk: 5x5}, or a mapping with {@code scheme}, {@code likelihood}, {@code impact}, {@code bands}; nothing where absent or unusable. */
    static Optional<RiskScheme> read(Section top) {
        Section risk = top.section("risk");
        if (risk.node() instanceof YamlNode.Missing) {
            return Optional.empty();
        }
        if (risk.node() instanceof YamlNode.Scalar) {
            return named(top, "risk");
        }
        risk.allow("scheme", "likelihood", "impact", "bands");
        return new RiskSettings(risk).scheme();
    }

    private static Optional<RiskScheme> named(Section section, String key) {
        Optional<String> name = section.text(key, LONGEST_WORD).map(text -> text.toLowerCase(Locale.ROOT));
        Optional<RiskScheme> scheme = name.flatMap(RiskSchemes::named);
        if (name.isPresent() && scheme.isEmpty()) {
            section.unusable(
                    key,
                    "there is no risk scheme `" + name.get() + "`",
                    "write one of " + String.join(", ", RiskSchemes.NAMES));
        }
        return scheme;
    }

    private Optional<RiskScheme> scheme() {
        Optional<RiskScheme> base =
                risk.node().has("scheme") ? named(risk, "scheme") : Optional.of(RiskScheme.threeByThree());
        return base.flatMap(this::withOwnWords).map(this::withOwnBands);
    }

    /** Other words keep the levels; another number of words needs bands of its own. */
    private Optional<RiskScheme> withOwnWords(RiskScheme base) {
        List<String> likelihood = words("likelihood", base.likelihoodWords());
        List<String> impact = words("impact", base.impactWords());
        boolean sameSize = likelihood.size() == base.likelihoodWords().size()
                && impact.size() == base.impactWords().size();
        if (sameSize) {
            boolean own = !likelihood.equals(base.likelihoodWords()) || !impact.equals(base.impactWords());
            String name = own ? base.name() + " with own words" : base.name();
            return Optional.of(new RiskScheme(name, likelihood, impact, base.matrix(), base.dread()));
        }
        if (!risk.node().has("bands")) {
            risk.unusable(
                    risk.node().has("likelihood") ? "likelihood" : "impact",
                    "there are " + likelihood.size() + " words for likelihood and " + impact.size()
                            + " for impact, but no bands for them",
                    "add `bands`, such as `bands: {low: 1, medium: 4, high: 8}`, or use the words of " + base.name());
            return Optional.empty();
        }
        String name = "own " + likelihood.size() + "x" + impact.size();
        RiskScheme own = RiskScheme.product(name, likelihood, impact, List.of());
        return Optional.of(base.dread() == null ? own : own.withDread(base.dread()));
    }

    private List<String> words(String key, List<String> standard) {
        List<String> words = risk.texts(key);
        if (!risk.node().has(key)) {
            return standard;
        }
        boolean usable = words.size() >= 2
                && words.size() <= LONGEST_SCALE
                && words.stream().distinct().count() == words.size()
                && words.stream().allMatch(word -> !word.isEmpty() && word.length() <= LONGEST_WORD);
        if (!usable) {
            risk.unusable(
                    key,
                    "`risk." + key + "` is no list of 2 to " + LONGEST_SCALE + " different words",
                    "write `" + key + ": [Rare, Possible, Likely]`, least first");
        }
        return usable ? words : standard;
    }

    /** Bands of the product of likelihood and impact, or of the DREAD score where that is the scheme. */
    private RiskScheme withOwnBands(RiskScheme base) {
        List<RiskScheme.Band> bands = bands();
        if (bands.isEmpty()) {
            return base;
        }
        RiskScheme.DreadScale dread = base.dread();
        if (dread != null) {
            return base.withDread(
                    new RiskScheme.DreadScale(dread.name() + ", own bands", dread.outOf(), dread.mean(), bands));
        }
        String name = base.name().startsWith("own") ? base.name() : base.name() + ", own bands";
        return RiskScheme.product(name, base.likelihoodWords(), base.impactWords(), bands);
    }

    private List<RiskScheme.Band> bands() {
        var bands = new ArrayList<RiskScheme.Band>();
        Section section = risk.section("bands");
        section.allow("note", "low", "medium", "high", "critical");
        for (RiskLevel level : RiskLevel.values()) {
            String key = level.name().toLowerCase(Locale.ROOT);
            String from = section.node().text(key);
            if (from.matches("\\d{1,4}(\\.\\d{1,2})?")) {
                bands.add(new RiskScheme.Band(Double.parseDouble(from), level));
            } else if (section.node().has(key)) {
                section.unusable(
                        key,
                        "`risk.bands." + key + "` is `" + from + "`",
                        "write the score at which this level begins");
            }
        }
        return rising(bands) ? bands : List.of();
    }

    private boolean rising(List<RiskScheme.Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                risk.unusable(
                        "bands",
                        "the bands do not rise: " + bands.get(i).level().word() + " begins at or below "
                                + bands.get(i - 1).level().word(),
                        "give each level a higher score than the one before it");
                return false;
            }
        }
        return true;
    }
}
