package org.stridebook.assessment.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.FindingMeasures;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.workshop.ThreatId;

/**
 * The single thing to do that would cut most of the chains that nothing cuts yet: a measure of the team's own that is not in place
 * yet, or where there is none an ATLAS mitigation that is not. What only finds or records attacks is never proposed.
 *
 * @param measure null where it is an ATLAS mitigation; {@code mitigation} the other way round
 * @param chains the numbers of the chains it would cut, from 1
 */
public record FirstCut(@Nullable Measure measure, @Nullable AtlasMitigation mitigation, List<Integer> chains) {

    public FirstCut {
        chains = List.copyOf(chains);
    }

    /** Null where nothing is planned or recommended against any step of a chain that is not cut. */
    static @Nullable FirstCut of(List<AttackPath> paths) {
        FirstCut measure = best(
                paths,
                FirstCut::measures,
                Comparator.comparing((FirstCut cut) -> cut.own().touches(), Comparator.reverseOrder())
                        .thenComparing(cut -> cut.own().effort())
                        .thenComparing(cut -> new ThreatId(cut.own().key())),
                (one, chains) -> new FirstCut(one, null, chains));
        return measure != null
                ? measure
                : best(
                        paths,
                        FirstCut::mitigations,
                        Comparator.comparing(cut -> cut.recommended().id()),
                        (one, chains) -> new FirstCut(null, one, chains));
    }

    private interface Maker<T> {
        FirstCut of(T one, List<Integer> chains);
    }

    private static <T> @Nullable FirstCut best(
            List<AttackPath> paths,
            Function<PathStep, List<T>> candidates,
            Comparator<FirstCut> between,
            Maker<T> maker) {
        var all = new LinkedHashSet<T>();
        paths.stream()
                .filter(path -> !path.isCut())
                .forEach(path -> path.steps().forEach(step -> all.addAll(candidates.apply(step))));
        return all.stream()
                .map(one -> maker.of(one, chains(paths, one, candidates)))
                .filter(cut -> !cut.chains().isEmpty())
                .min(Comparator.comparing((FirstCut cut) -> -cut.chains().size())
                        .thenComparing(between))
                .orElse(null);
    }

    private static <T> List<Integer> chains(List<AttackPath> paths, T one, Function<PathStep, List<T>> candidates) {
        var chains = new ArrayList<Integer>();
        for (int i = 0; i < paths.size(); i++) {
            AttackPath path = paths.get(i);
            if (!path.isCut() && path.isCut(step -> candidates.apply(step).contains(one))) {
                chains.add(i + 1);
            }
        }
        return chains;
    }

    private static List<Measure> measures(PathStep step) {
        return step.threat().measures().stream()
                .filter(measure -> measure.status().isToDo())
                .filter(measure -> !measure.finds())
                .toList();
    }

    private static List<AtlasMitigation> mitigations(PathStep step) {
        return step.threat().recommendations().stream()
                .filter(one -> one.state().isToDo())
                .map(Recommendation::mitigation)
                .filter(mitigation -> mitigation.helpsAgainst(step.technique()))
                .filter(mitigation -> !FindingMeasures.isFinding(mitigation))
                .toList();
    }

    private Measure own() {
        return java.util.Objects.requireNonNull(measure);
    }

    private AtlasMitigation recommended() {
        return java.util.Objects.requireNonNull(mitigation);
    }
}
