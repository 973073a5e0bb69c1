package org.stridebook.assessment.threat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Consideration;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.naming.References;
import org.stridebook.assessment.session.TreatedThreat;
import org.stridebook.assessment.threat.AssessedThreat.Renamed;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.reference.Resolution;
import org.stridebook.table.Key;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;

/** Joins each threat of a workshop with its elements, ATLAS, the frameworks, measures and tests. */
public final class ThreatJoin {

    private final ElementNames names;
    private final Set<ElementId> crossing;
    private final Map<Key, LocalDate> found;
    private final References references;
    private final FrameworkJoin frameworks;
    private final List<Measure> systemWide;
    private final Set<AtlasMitigation> named;
    private final Map<ThreatId, List<Measure>> measures = new LinkedHashMap<>();
    private final TestJoin tests;
    private final LocalDate asOf;

    public ThreatJoin(
            ElementNames names,
            Set<ElementId> crossing,
            List<Measure> all,
            List<ResolvedResult> tests,
            Map<Key, LocalDate> found,
            References references,
            FrameworkJoin frameworks,
            LocalDate asOf) {
        this.names = names;
        this.crossing = crossing;
        this.found = found;
        this.references = references;
        this.frameworks = frameworks;
        this.tests = new TestJoin(tests);
        this.asOf = asOf;
        this.named = Consideration.named(all);
        this.systemWide =
                all.stream().filter(measure -> measure.threats().isEmpty()).toList();
        all.forEach(measure -> measure.threats()
                .forEach(id -> measures.computeIfAbsent(id, unused -> new ArrayList<>())
                        .add(measure)));
    }

    public AssessedThreat join(TreatedThreat treated) {
        Threat threat = treated.threat();
        var elements = new LinkedHashSet<ElementId>();
        var unknown = new LinkedHashSet<String>();
        var renamed = new LinkedHashSet<Renamed>();
        for (String written : threat.elements()) {
            ElementNames.Match match = names.find(written);
            elements.addAll(match.ids());
            if (!match.isFound() && !written.isBlank()) {
                unknown.add(written);
            } else if (match.lenient()) {
                renamed.add(new Renamed(written, match.name()));
            }
        }
        List<Resolution> resolved = references.read(threat.atlas());
        List<Technique> techniques = references.techniques(resolved);
        List<Measure> own = measures.getOrDefault(threat.id(), List.of());
        List<FrameworkRef> items = frameworks.items(threat, techniques);
        return new AssessedThreat(
                threat,
                List.copyOf(elements),
                List.copyOf(unknown),
                List.copyOf(renamed),
                resolved,
                references.readMitigations(threat.atlasMitigations()),
                techniques,
                recommendations(treated, techniques, own),
                references.caseStudies(techniques),
                items,
                treated.rated().votes(),
                treated.rated().before(),
                treated.rated().after(),
                treated.treatment(),
                treated.decision(),
                treated.acceptance(),
                own,
                tests.of(threat.id(), elements, techniques),
                tests.loose(items),
                elements.stream().anyMatch(crossing::contains),
                isOverdue(treated, own),
                found.get(Key.of(threat.id().value())));
    }

    private List<Recommendation> recommendations(TreatedThreat treated, List<Technique> techniques, List<Measure> own) {
        var considered = new ArrayList<>(own);
        considered.addAll(systemWide);
        var states = new Consideration(
                considered, references.mitigations(List.of(), treated.threat().controls()), named);
        List<AtlasMitigation> planned = treated.treatment().isOpen()
                ? references.mitigations(
                        treated.threat().atlasMitigations(), treated.threat().mitigation())
                : List.of();
        return references.recommended(techniques).stream()
                .map(mitigation -> new Recommendation(mitigation, states.of(mitigation, planned.contains(mitigation))))
                .sorted(Comparator.comparing(Recommendation::state)
                        .thenComparing(one -> one.mitigation().id()))
                .toList();
    }

    /** The threat's own date counts; where it has none, the earliest one of what is still to be done. */
    private boolean isOverdue(TreatedThreat treated, List<Measure> own) {
        LocalDate due = treated.threat().due();
        boolean late = due == null ? own.stream().anyMatch(Measure::overdue) : isPast(due);
        return treated.treatment().isOpen() && late;
    }

    private boolean isPast(@Nullable LocalDate due) {
        return due != null && due.isBefore(asOf);
    }
}
