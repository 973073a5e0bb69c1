package org.stridebook.intake.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stridebook.intake.tables.Block;
import org.stridebook.intake.words.RatingScale;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.RiskScheme;

/** The scale of each rating column of one table. Columns that people rate on the same scale are looked at together. */
final class Scales {

    private static final List<Column> LIKELIHOODS = List.of(Column.LIKELIHOOD, Column.RESIDUAL_LIKELIHOOD);
    private static final List<Column> IMPACTS = List.of(Column.IMPACT, Column.RESIDUAL_IMPACT);
    private static final List<Column> DREAD = List.of(
            Column.DAMAGE,
            Column.REPRODUCIBILITY,
            Column.EXPLOITABILITY,
            Column.AFFECTED_USERS,
            Column.DISCOVERABILITY);

    private final Map<Column, RatingScale> scales = new EnumMap<>(Column.class);
    private final Block block;
    private final List<Integer> cases;
    private final Reading reading;

    /** {@code cases} are the rows that count; what stands in others says nothing of the scale. */
    Scales(Block block, List<Integer> cases, Reading reading) {
        this.block = block;
        this.cases = cases;
        this.reading = reading;
        Settings settings = reading.settings();
        RiskScheme scheme = settings.scheme();
        put(LIKELIHOODS, scheme.likelihoodWords());
        put(IMPACTS, scheme.impactWords());
        evenOut();
        put(DREAD, List.of());
    }

    RatingScale of(Column column) {
        return java.util.Objects.requireNonNull(scales.get(column), () -> "no scale for " + column);
    }

    boolean has(Column column) {
        return scales.containsKey(column);
    }

    /** What to say of words in a column that share a step of the scheme, or empty. */
    String fitted(Column column) {
        boolean likelihood = LIKELIHOODS.contains(column);
        if (!has(column) || !(likelihood || IMPACTS.contains(column))) {
            return "";
        }
        RiskScheme scheme = reading.settings().scheme();
        List<String> steps = likelihood ? scheme.likelihoodWords() : scheme.impactWords();
        List<String> values = block.values(column, cases);
        String said = of(column).fitted(values).entrySet().stream()
                .map(entry -> "`" + String.join("`, `", entry.getValue()) + "` are "
                        + (entry.getValue().size() == 2 ? "both " : "all ") + steps.get(entry.getKey() - 1))
                .collect(Collectors.joining("; "));
        long words = values.stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return said.isEmpty()
                ? ""
                : words + " words under `" + block.header(block.place(column)) + "` were fitted to the " + steps.size()
                        + " steps of the scheme: " + said;
    }

    private void put(List<Column> columns, List<String> scheme) {
        RatingScale scale = find(columns, scheme);
        columns.stream().filter(block.mapping()::has).forEach(column -> scales.put(column, scale));
    }

    private RatingScale find(List<Column> columns, List<String> scheme) {
        var headers = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (Column column : columns) {
            block.places(column).forEach(place -> headers.add(block.header(place)));
            values.addAll(block.values(column, cases));
        }
        return reading.vocabulary().scales().find(headers, values, scheme);
    }

    /** Numbers under Likelihood and Impact without a scale in the header: both are of the longer one. */
    private void evenOut() {
        if (!has(Column.LIKELIHOOD) || !has(Column.IMPACT)) {
            return;
        }
        RatingScale likelihood = of(Column.LIKELIHOOD);
        RatingScale impact = of(Column.IMPACT);
        boolean numbers = likelihood.outOf() > 0 && impact.outOf() > 0 && !likelihood.fraction() && !impact.fraction();
        boolean said = (block.header(block.place(Column.LIKELIHOOD)) + block.header(block.place(Column.IMPACT)))
                .chars()
                .anyMatch(Character::isDigit);
        if (numbers
                && !said
                && likelihood.outOf() != impact.outOf()
                && Math.max(likelihood.outOf(), impact.outOf()) <= 10) {
            boolean longer = likelihood.outOf() > impact.outOf();
            RatingScale both = longer ? likelihood : impact;
            (longer ? IMPACTS : LIKELIHOODS).stream().filter(this::has).forEach(column -> scales.put(column, both));
        }
    }
}
