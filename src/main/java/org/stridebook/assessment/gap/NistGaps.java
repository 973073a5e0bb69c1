package org.stridebook.assessment.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Nist;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.NistAnswer;
import org.stridebook.workshop.Treatment;

/** All 72 subcategories of NIST AI RMF with what is known of each, also where nobody typed anything. */
public final class NistGaps {

    private final SystemModel model;
    private final Frameworks frameworks;
    private final Signals signals;
    private final Map<String, List<NistAnswer>> answers = new LinkedHashMap<>();

    private NistGaps(SystemModel model, Frameworks frameworks) {
        this.model = model;
        this.frameworks = frameworks;
        this.signals = new Signals(model);
        for (NistAnswer answer : model.workshop().nistAnswers()) {
            Nist.subcategories(answer.subcategory())
                    .forEach(id -> answers.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(answer));
        }
    }

    /** In the order of the framework. */
    public static List<ControlGap> of(SystemModel model, Frameworks frameworks) {
        var gaps = new NistGaps(model, frameworks);
        return frameworks.framework(Nist.CODE).items().stream().map(gaps::gap).toList();
    }

    private ControlGap gap(FrameworkItem item) {
        Said said = Said.of(answers.getOrDefault(item.id(), List.of()));
        List<AssessedThreat> threats = threats(Nist.ref(item.id()));
        var shown = new Shown(threats, measures(item.id(), threats), signals.of(item.id()));
        return GapRules.judge(item, said, shown, Tested.of(threats));
    }

    private List<AssessedThreat> threats(FrameworkRef reference) {
        return model.threats().stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .filter(threat -> threat.frameworks().contains(reference))
                .toList();
    }

    private List<Measure> measures(String subcategory, List<AssessedThreat> threats) {
        return model.measures().stream()
                .filter(measure -> measure.status() != Mitigation.Status.REJECTED)
                .filter(measure -> measure.threats().isEmpty() ? names(measure, subcategory) : treats(measure, threats))
                .toList();
    }

    /** Only for a measure of the whole system: one that treats other threats says nothing of this subcategory's. */
    private boolean names(Measure measure, String subcategory) {
        return measure.atlas().stream()
                .anyMatch(mitigation -> frameworks.nistOf(mitigation.id()).contains(subcategory));
    }

    private static boolean treats(Measure measure, List<AssessedThreat> threats) {
        return threats.stream().anyMatch(threat -> measure.threats().contains(threat.id()));
    }
}
