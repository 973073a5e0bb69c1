package org.stridebook.check.treatment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** What ATLAS recommends for open threats and nobody thought of: one problem, what would help most threats first. */
public final class RecommendedMitigationNotConsideredRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.RECOMMENDED_MITIGATION_NOT_CONSIDERED;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<AtlasId, List<AssessedThreat>> missing = missing(assessment);
        if (missing.isEmpty()) {
            return List.of();
        }
        var names = missing.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<AtlasId, List<AssessedThreat>> entry) ->
                        -entry.getValue().size()))
                .map(entry -> name(entry.getKey(), entry.getValue(), assessment))
                .toList();
        var places = missing.values().stream()
                .flatMap(List::stream)
                .map(threat -> threat.threat().source().at(Column.ATLAS_MITIGATION))
                .toList();
        return List.of(
                kind().at(
                                places,
                                "nobody considered " + Say.count(names.size(), "mitigation")
                                        + " that ATLAS recommends against some open threats: " + Say.list(names),
                                "plan what helps, or add a Mitigations row with the status rejected; the threats' pages list all"));
    }

    private static Map<AtlasId, List<AssessedThreat>> missing(Assessment assessment) {
        var missing = new TreeMap<AtlasId, List<AssessedThreat>>();
        assessment.threats().stream()
                .filter(AssessedThreat::isOpen)
                .forEach(threat -> threat.recommendations().stream()
                        .filter(one -> one.state() == Recommendation.State.NOT_CONSIDERED)
                        .forEach(one -> missing.computeIfAbsent(one.mitigation().id(), unused -> new ArrayList<>())
                                .add(threat)));
        return missing;
    }

    private static String name(AtlasId id, List<AssessedThreat> threats, Assessment assessment) {
        AtlasMitigation mitigation =
                Objects.requireNonNull(assessment.catalogue().mitigation(id));
        String who = threats.size() == 1 ? Say.threats(threats) : threats.size() + " threats";
        return id + " " + mitigation.name() + " (" + who + ")";
    }
}
