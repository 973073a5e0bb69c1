package org.stridebook.assessment.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.naming.References;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.session.Register;
import org.stridebook.assessment.session.TreatedThreat;
import org.stridebook.assessment.session.Verification;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.problem.Location;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;
import org.stridebook.workshop.Workshop;

/**
 * Everything that the team does or plans: the rows of the Mitigations sheet, and the Mitigation cells of threats that no such row
 * covers. Cells with the same text, owner, date and state are one measure, so that the roadmap sees how much it closes.
 */
public final class Measures {

    private final Register register;
    private final References references;
    private final Weights weights;
    private final LocalDate asOf;

    public Measures(Register register, References references, Weights weights, LocalDate asOf) {
        this.register = register;
        this.references = references;
        this.weights = weights;
        this.asOf = asOf;
    }

    /** By key. */
    public List<Measure> of(Workshop workshop) {
        var measures = new ArrayList<Measure>();
        var keys = new MeasureKeys(workshop.mitigations());
        var covered = new TreeSet<ThreatId>();
        for (Mitigation row : workshop.mitigations()) {
            List<TreatedThreat> treats = threats(row.threats());
            treats.forEach(threat -> covered.add(threat.threat().id()));
            measures.add(ofRow(row, treats));
        }
        cells(covered).forEach((cell, treats) -> measures.add(ofCell(keys, cell, treats)));
        measures.sort(Comparator.comparing((Measure measure) -> new ThreatId(measure.key()))
                .thenComparing(Measure::fromThreat)
                .thenComparing(Measure::location));
        return measures;
    }

    private List<TreatedThreat> threats(List<String> ids) {
        return ids.stream()
                .map(id -> register.threats().get(Key.of(id)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(threat -> threat.threat().id()))
                .toList();
    }

    private Measure ofRow(Mitigation row, List<TreatedThreat> treats) {
        Mitigation.Status status = Verification.status(row);
        List<AtlasMitigation> named = references.mitigations(row.atlas(), row.title());
        return new Measure(
                row.id(),
                false,
                row.title(),
                treats.stream().map(threat -> threat.threat().id()).toList(),
                references.readMitigations(row.atlas()),
                named,
                status,
                row.owner(),
                row.due(),
                effort(row.effort()),
                row.effort(),
                row.ticket(),
                row.checkedBy(),
                row.evidence(),
                row.controls(),
                FindingMeasures.isFinding(named, row.title()),
                worstOpen(treats),
                touches(treats),
                overdue(status, row.due(), treats),
                row.source().at(Column.MITIGATION));
    }

    /** What must agree for two Mitigation cells to be one measure. */
    private record CellMeasure(
            Key text, String owner, @Nullable LocalDate due, String effort, String ticket, Mitigation.Status status) {}

    private Map<CellMeasure, List<TreatedThreat>> cells(Set<ThreatId> covered) {
        var cells = new LinkedHashMap<CellMeasure, List<TreatedThreat>>();
        register.threats().values().stream()
                .filter(treated -> !treated.threat().mitigation().isBlank())
                .filter(treated -> !covered.contains(treated.threat().id()))
                .sorted(Comparator.comparing(treated -> treated.threat().id()))
                .forEach(treated -> cells.computeIfAbsent(cell(treated), unused -> new ArrayList<>())
                        .add(treated));
        return cells;
    }

    private static CellMeasure cell(TreatedThreat treated) {
        Threat threat = treated.threat();
        return new CellMeasure(
                Key.of(threat.mitigation()),
                threat.owner(),
                threat.due(),
                threat.effort(),
                threat.ticket(),
                status(treated));
    }

    /** A cell says what is meant to be done; only the threat's own state says that it was. */
    private static Mitigation.Status status(TreatedThreat treated) {
        if (treated.treatment() == Treatment.MITIGATED) {
            return Mitigation.Status.IN_PLACE;
        }
        if (treated.treatment() == Treatment.NOT_A_THREAT || treated.treatment() == Treatment.AVOID) {
            return Mitigation.Status.REJECTED;
        }
        boolean started = Key.of(treated.threat().treatmentText()).text().contains("progress");
        return started ? Mitigation.Status.IN_PROGRESS : Mitigation.Status.PLANNED;
    }

    private Measure ofCell(MeasureKeys keys, CellMeasure cell, List<TreatedThreat> treats) {
        Threat first = treats.get(0).threat();
        List<String> atlas = treats.stream()
                .flatMap(treated -> treated.threat().atlasMitigations().stream())
                .distinct()
                .toList();
        List<AtlasMitigation> named = references.mitigations(atlas, first.mitigation());
        Location place = first.source().at(Column.MITIGATION);
        return new Measure(
                keys.ofCell(first.id()),
                true,
                first.mitigation(),
                treats.stream().map(treated -> treated.threat().id()).toList(),
                references.readMitigations(atlas),
                named,
                cell.status(),
                cell.owner(),
                cell.due(),
                effort(cell.effort()),
                cell.effort(),
                cell.ticket(),
                "",
                "",
                controls(treats),
                FindingMeasures.isFinding(named, first.mitigation()),
                worstOpen(treats),
                touches(treats),
                overdue(cell.status(), cell.due(), treats),
                place);
    }

    /** A threat's References also name weaknesses, incidents and papers; only what is clearly a control counts. */
    private static List<ControlReference> controls(List<TreatedThreat> treats) {
        return treats.stream()
                .flatMap(treated -> ControlReference.in(treated.threat().references()).stream())
                .filter(ControlReference::isControl)
                .distinct()
                .toList();
    }

    private static @Nullable RiskLevel worstOpen(List<TreatedThreat> treats) {
        return treats.stream()
                .filter(treated -> treated.treatment().isOpen())
                .map(treated -> treated.current().level())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private double touches(List<TreatedThreat> treats) {
        return treats.stream()
                .filter(treated -> treated.treatment().isOpen())
                .mapToDouble(treated -> weights.of(treated.current()))
                .sum();
    }

    private boolean overdue(Mitigation.Status status, @Nullable LocalDate due, List<TreatedThreat> treats) {
        boolean waited = treats.isEmpty()
                || treats.stream().anyMatch(treated -> treated.treatment().isOpen());
        return status.isToDo() && waited && due != null && due.isBefore(asOf);
    }

    private static Measure.Effort effort(String text) {
        return Efforts.of(text);
    }
}
