package org.stridebook.check.grid;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Components and inner flows with letters that nobody answered, all in one problem. */
public final class ElementWithUnansweredLettersRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.ELEMENT_WITH_UNANSWERED_LETTERS;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<AssessedElement> found = assessment.elements().stream()
                .filter(element -> !element.crossesBoundary())
                .filter(element -> !Gaps.of(element).isEmpty())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var places = found.stream()
                .map(element -> element.element().source().place())
                .toList();
        var names = found.stream()
                .map(element -> element.element().name() + " (" + String.join("", Gaps.of(element)) + ")")
                .toList();
        int letters =
                found.stream().mapToInt(element -> Gaps.of(element).size()).sum();
        return List.of(kind().at(
                        places,
                        Say.count(letters, "STRIDE question") + " of " + Say.count(found.size(), "element")
                                + (letters == 1 ? " has" : " have") + " no answer: " + Say.list(names),
                        "write a threat, or no with the reason; the STRIDE page lists what to ask"));
    }
}
