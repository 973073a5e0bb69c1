package org.stridebook.check.grid;

import java.util.List;
import java.util.Map;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.privacy.PersonalData;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.framework.Stride;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.ElementId;

/** Stores of personal data of which nobody asked what happens when it leaks. */
public final class PersonalDataWithoutDisclosureThreatRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.PERSONAL_DATA_WITHOUT_DISCLOSURE_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<ElementId, List<DataAsset>> held =
                PersonalData.holders(assessment.workshop(), ElementNames.of(assessment.workshop()));
        List<AssessedElement> unasked = assessment.elements().stream()
                .filter(element -> held.containsKey(element.id()))
                .filter(element -> element.inScope() && isUnasked(element))
                .toList();
        if (unasked.isEmpty()) {
            return List.of();
        }
        var names = unasked.stream().map(element -> element.element().name()).toList();
        var assets = unasked.stream()
                .flatMap(element -> held.getOrDefault(element.id(), List.of()).stream())
                .map(DataAsset::name)
                .toList();
        var places = unasked.stream()
                .map(element -> element.element().source().place())
                .toList();
        return List.of(kind().at(
                        places,
                        Say.list(names) + (names.size() == 1 ? " holds" : " hold") + " personal data ("
                                + Say.list(assets) + "), but nobody asked how it could leak",
                        "answer the question of information disclosure there"));
    }

    private static boolean isUnasked(AssessedElement element) {
        return element.grid().stream()
                .filter(cell -> cell.letter() == Stride.INFORMATION_DISCLOSURE)
                .allMatch(cell -> cell.threats().isEmpty() && cell.answers().isEmpty());
    }
}
