package org.stridebook.check.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** References such as {@code LLM03}, which mean one thing in 2025 and another in 2026. */
public final class ItemWithoutYearRule implements Rule {

    @Override
    public Kind kind() {
        return ReferenceProblems.ITEM_WITHOUT_YEAR;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.threats().stream()
                .filter(threat -> !meant(threat, assessment).isEmpty())
                .map(threat -> problem(threat, assessment))
                .toList();
    }

    private static List<FrameworkRef> meant(AssessedThreat threat, Assessment assessment) {
        return assessment.frameworks().namedWithoutYear(threat.threat().references());
    }

    private Problem problem(AssessedThreat threat, Assessment assessment) {
        List<FrameworkRef> meant = meant(threat, assessment);
        String ids = meant.stream()
                .map(item -> item.item().substring(0, item.item().indexOf(':')))
                .distinct()
                .collect(Collectors.joining(", "));
        String editions = meant.stream()
                .map(item -> item.item()
                        + assessment
                                .frameworks()
                                .item(item)
                                .map(found -> " (" + found.name() + ")")
                                .orElse(""))
                .collect(Collectors.joining(" or "));
        return kind().at(
                        threat.threat().source().at(Column.REFERENCES),
                        "threat " + threat.id() + " refers to " + ids
                                + " without a year, so it was joined with no item",
                        "write " + editions);
    }
}
