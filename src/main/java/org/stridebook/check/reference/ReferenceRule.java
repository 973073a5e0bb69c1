package org.stridebook.check.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.reference.Resolution;
import org.stridebook.reference.Resolution.Verdict;
import org.stridebook.workshop.Column;

/**
 * References to ATLAS with one verdict; the same text in several threats is one problem.
 *
 * @param says what is wrong with the text, after "threat T-1 names `text`, "
 */
public record ReferenceRule(Kind kind, Verdict verdict, String says) implements Rule {

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<String, Map<AssessedThreat, Resolution>> byText = new TreeMap<>();
        for (AssessedThreat threat : assessment.threats()) {
            for (Resolution reference : threat.references()) {
                if (reference.verdict() == verdict) {
                    byText.computeIfAbsent(reference.text(), unused -> new LinkedHashMap<>())
                            .put(threat, reference);
                }
            }
        }
        return byText.values().stream().map(found -> problem(found, assessment)).toList();
    }

    private Problem problem(Map<AssessedThreat, Resolution> found, Assessment assessment) {
        List<AssessedThreat> threats = List.copyOf(found.keySet());
        Resolution reference = found.values().iterator().next();
        String release = "ATLAS " + assessment.catalogue().release();
        List<Location> places = threats.stream()
                .map(threat -> threat.threat().source().at(Column.ATLAS))
                .toList();
        String verb = threats.size() == 1 ? " names " : " name ";
        String message =
                Say.threats(threats) + verb + Say.quoted(reference.text()) + ", " + says.replace("{release}", release);
        return kind.at(places, message, help(reference, assessment));
    }

    private String help(Resolution reference, Assessment assessment) {
        if (!reference.suggestion().isEmpty()) {
            return (isCertain() ? "read as " : "did you mean ")
                    + reference.suggestion()
                    + (isCertain() ? "; write that if it is right" : "?");
        }
        String names = reference.ids().stream()
                .map(id -> name(id, assessment))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "write the id of a technique, such as AML.T0051" : "read as " + names;
    }

    private boolean isCertain() {
        return verdict == Verdict.MISMATCH || verdict == Verdict.RETIRED || verdict == Verdict.RENAMED;
    }

    private static @Nullable String name(AtlasId id, Assessment assessment) {
        var technique = assessment.catalogue().technique(id);
        return technique == null ? null : id + " " + technique.fullName();
    }
}
