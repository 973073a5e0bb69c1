package org.stridebook.intake.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Stride;
import org.stridebook.intake.kinds.ThreatRow;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Remark;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;
import org.stridebook.workshop.Vote;

/** One threat from all rows about it: the first row leads, blanks are filled from later ones, and texts that differ become remarks. */
final class MergedThreat {

    private final ThreatGroup group;
    private final List<ThreatRow> rows;
    private final Elements elements;
    private final List<Remark> remarks = new ArrayList<>();

    MergedThreat(ThreatGroup group, Elements elements) {
        this.group = group;
        this.rows = group.rows();
        this.elements = elements;
    }

    Threat threat(ThreatId id, boolean derived) {
        Threat lead = treated();
        String title = text(Column.TITLE, Threat::title);
        String scenario = text(Column.SCENARIO, Threat::scenario);
        return new Threat(
                id,
                derived,
                union(row -> elements.of(row)),
                letters(),
                union(row -> row.threat().atlas()),
                title,
                scenario,
                votes(),
                text(Column.RISK, Threat::statedRisk),
                text(Column.CONTROLS, Threat::controls),
                text(Column.MITIGATION, Threat::mitigation),
                union(row -> row.threat().atlasMitigations()),
                lead.treatment(),
                text(Column.STATUS, Threat::treatmentText),
                first(Threat::residualLikelihood),
                first(Threat::residualImpact),
                text(Column.RESIDUAL, Threat::statedResidual),
                text(Column.OWNER, Threat::owner),
                dated(Column.DUE, Threat::due),
                text(Column.EFFORT, Threat::effort),
                text(Column.TICKET, Threat::ticket),
                dated(Column.FOUND, Threat::found),
                text(Column.REFERENCES, Threat::references),
                text(Column.NOTES, Threat::notes),
                remarks,
                extras(),
                rows.stream().map(row -> row.threat().source()).toList());
    }

    /** The first row that says anything of treatment. */
    private Threat treated() {
        return rows.stream()
                .map(ThreatRow::threat)
                .filter(threat -> threat.treatment() != Treatment.OPEN
                        || !threat.treatmentText().isEmpty())
                .findFirst()
                .orElse(group.lead().threat());
    }

    /** The first text; each different one is a remark of whoever wrote it. */
    private String text(Column column, Function<Threat, String> get) {
        String first = "";
        var seen = new LinkedHashSet<String>();
        for (ThreatRow row : rows) {
            String text = get.apply(row.threat());
            if (first.isEmpty()) {
                first = text;
            } else if (!text.isEmpty() && !text.equals(first) && seen.add(row.participant() + "\n" + text)) {
                remarks.add(
                        new Remark(row.participant(), column, text, row.threat().source()));
            }
        }
        return first;
    }

    private @Nullable LocalDate dated(Column column, Function<Threat, @Nullable LocalDate> get) {
        text(column, threat -> {
            var date = get.apply(threat);
            return date == null ? "" : date.toString();
        });
        return first(get);
    }

    private <T> @Nullable T first(Function<Threat, @Nullable T> get) {
        return rows.stream()
                .map(row -> get.apply(row.threat()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<String> union(Function<ThreatRow, List<String>> get) {
        var all = new LinkedHashSet<String>();
        rows.forEach(row -> all.addAll(get.apply(row)));
        return List.copyOf(all);
    }

    private Set<Stride> letters() {
        var letters = EnumSet.noneOf(Stride.class);
        rows.forEach(row -> letters.addAll(row.threat().letters()));
        return letters;
    }

    private List<Vote> votes() {
        return rows.stream().filter(group::isVote).map(ThreatRow::vote).toList();
    }

    private List<Extra> extras() {
        return rows.stream()
                .flatMap(row -> row.threat().more().stream())
                .distinct()
                .toList();
    }
}
