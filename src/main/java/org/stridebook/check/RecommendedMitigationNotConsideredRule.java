package org.stridebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.stridebook.assessment.AssessedThreat;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.Recommendation;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.Technique;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** What ATLAS recommends and nobody thought of; one problem for each technique of an open threat. */
final class RecommendedMitigationNotConsideredRule implements Rule {

    @Override
    public Kind kind() {
        return CheckProblems.RECOMMENDED_MITIGATION_NOT_CONSIDERED;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<AtlasId, List<AssessedThreat>> byTechnique = new TreeMap<>();
        assessment.threats().stream()
                .filter(AssessedThreat::isOpen)
                .forEach(threat -> threat.techniques()
                        .forEach(technique -> byTechnique
                                .computeIfAbsent(technique.id(), unused -> new ArrayList<>())
                                .add(threat)));
        var problems = new ArrayList<Problem>();
        byTechnique.forEach(
                (technique, threats) -> problem(technique, threats, assessment).ifPresent(problems::add));
        return problems;
    }

    private Optional<Problem> problem(AtlasId id, List<AssessedThreat> threats, Assessment assessment) {
        Technique technique = Objects.requireNonNull(assessment.catalogue().technique(id));
        List<String> names = threats.stream()
                .flatMap(threat -> threat.recommendations().stream())
                .filter(one -> one.state() == Recommendation.State.NOT_CONSIDERED)
                .map(Recommendation::mitigation)
                .filter(mitigation -> mitigation.techniques().contains(id))
                .distinct()
                .sorted(Comparator.comparing(AtlasMitigation::id))
                .map(mitigation -> mitigation.id() + " " + mitigation.name())
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var places = threats.stream()
                .map(threat -> threat.threat().source().at(Column.ATLAS_MITIGATION))
                .toList();
        return Optional.of(kind().at(
                        places,
                        "ATLAS recommends " + Say.list(names) + " against " + technique.id() + " "
                                + technique.fullName() + " (" + Say.threats(threats)
                                + "), and the sheets do not mention "
                                + (names.size() == 1 ? "it" : "them"),
                        "plan it, or add a Mitigations row with the status rejected and the reason"));
    }
}
