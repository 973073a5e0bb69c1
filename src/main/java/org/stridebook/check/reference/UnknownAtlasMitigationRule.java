package org.stridebook.check.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.reference.Resolution;
import org.stridebook.workshop.Column;

/** Cells that should name an ATLAS mitigation and name none, of threats and of measures; the same text is one problem. */
public final class UnknownAtlasMitigationRule implements Rule {

    @Override
    public Kind kind() {
        return ReferenceProblems.UNKNOWN_ATLAS_MITIGATION;
    }

    /** A text with every cell that holds it. */
    private record Found(Resolution reference, List<Location> places) {}

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<String, Found> found = new TreeMap<>();
        for (AssessedThreat threat : assessment.threats()) {
            Location place = threat.threat().source().at(Column.ATLAS_MITIGATION);
            threat.mitigationReferences().forEach(reference -> add(found, reference, place, assessment));
        }
        for (Measure measure : assessment.measures()) {
            if (!measure.fromThreat()) {
                measure.references().forEach(reference -> add(found, reference, measure.location(), assessment));
            }
        }
        return found.values().stream().map(one -> problem(one, assessment)).toList();
    }

    private static void add(Map<String, Found> found, Resolution reference, Location place, Assessment assessment) {
        boolean known =
                reference.ids().stream().anyMatch(id -> assessment.catalogue().mitigation(id) != null);
        if (!known) {
            found.computeIfAbsent(reference.text(), unused -> new Found(reference, new ArrayList<>()))
                    .places()
                    .add(place);
        }
    }

    private Problem problem(Found found, Assessment assessment) {
        String suggestion = found.reference().suggestion();
        return kind().at(
                        found.places(),
                        Say.quoted(found.reference().text()) + " is no mitigation of ATLAS "
                                + assessment.catalogue().release(),
                        suggestion.isEmpty()
                                ? "write an id such as AML.M0015; the team's own measure belongs in the Mitigation column"
                                : "did you mean " + Say.shortened(suggestion) + "?");
    }
}
