package org.stridebook.check.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Nist;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Answers to subcategories that do not exist. */
public final class NistUnknownSubcategoryRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.NIST_UNKNOWN_SUBCATEGORY;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Set<String> known = assessment.frameworks().framework(Nist.CODE).items().stream()
                .map(FrameworkItem::id)
                .collect(Collectors.toSet());
        return assessment.workshop().nistAnswers().stream()
                .filter(answer -> Nist.subcategory(answer.subcategory())
                        .filter(known::contains)
                        .isEmpty())
                .map(answer -> kind().at(
                                answer.source().at(Column.SUBCATEGORY),
                                Say.quoted(answer.subcategory()) + " is no subcategory of NIST AI RMF 1.0",
                                "write an id such as GOVERN 1.1; the NIST AI RMF page lists all 72"))
                .toList();
    }
}
