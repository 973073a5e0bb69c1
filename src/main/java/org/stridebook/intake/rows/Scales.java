package org.stridebook.intake.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Reading reading;

    Scales(Block block, Reading reading) {
        this.block = block;
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

    private void put(List<Column> columns, List<String> scheme) {
        RatingScale scale = find(columns, scheme);
        columns.stream().filter(block.mapping()::has).forEach(column -> scales.put(column, scale));
    }

    private RatingScale find(List<Column> columns, List<String> scheme) {
        var headers = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (Column column : columns) {
            block.places(column).forEach(place -> headers.add(block.header(place)));
            values.addAll(block.values(column));
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
