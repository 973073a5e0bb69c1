package org.stridebook.check.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Technique;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.framework.Stride;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Pairs of letter and technique that the crosswalk does not know; one problem for each pair. */
public final class LetterAndTechniqueRarelyTogetherRule implements Rule {

    @Override
    public Kind kind() {
        return ReferenceProblems.LETTER_AND_TECHNIQUE_RARELY_TOGETHER;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<Pair, List<AssessedThreat>> found = new TreeMap<>();
        for (AssessedThreat threat : assessment.threats()) {
            for (Technique technique : threat.techniques()) {
                if (isOdd(threat.threat().letters(), technique, assessment)) {
                    found.computeIfAbsent(
                                    new Pair(
                                            technique.id(),
                                            letters(threat.threat().letters())),
                                    unused -> new ArrayList<>())
                            .add(threat);
                }
            }
        }
        return found.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue(), assessment))
                .toList();
    }

    private record Pair(AtlasId technique, String letters) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int order = technique.compareTo(other.technique);
            return order != 0 ? order : letters.compareTo(other.letters);
        }
    }

    /** A technique without a usual letter goes with any. */
    private static boolean isOdd(Set<Stride> letters, Technique technique, Assessment assessment) {
        Set<Stride> usual = usual(technique.id(), assessment);
        return !letters.isEmpty() && !usual.isEmpty() && letters.stream().noneMatch(usual::contains);
    }

    private static Set<Stride> usual(AtlasId technique, Assessment assessment) {
        var usual = EnumSet.noneOf(Stride.class);
        assessment
                .frameworks()
                .crosswalk(technique)
                .filter(row -> !row.primary().isEmpty())
                .ifPresent(row -> {
                    usual.addAll(row.primary());
                    usual.addAll(row.secondary());
                });
        return usual;
    }

    private static String letters(Set<Stride> letters) {
        return letters.stream()
                .sorted()
                .map(stride -> String.valueOf(stride.letter()))
                .collect(Collectors.joining(", "));
    }

    private Problem problem(Pair pair, List<AssessedThreat> threats, Assessment assessment) {
        Technique technique = Objects.requireNonNull(assessment.catalogue().technique(pair.technique()));
        var places = threats.stream()
                .map(threat -> threat.threat().source().at(Column.STRIDE))
                .toList();
        return kind().at(
                        places,
                        Say.threats(threats) + (threats.size() == 1 ? " joins " : " join ") + pair.letters() + " with "
                                + technique.id() + " " + technique.fullName() + ", which usually goes with "
                                + letters(usual(pair.technique(), assessment)),
                        "check the letter and the technique; keep both if they are meant");
    }
}
