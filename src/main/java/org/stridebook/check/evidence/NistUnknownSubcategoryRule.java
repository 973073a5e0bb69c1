package org.stridebook.check.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Nist;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.NistAnswer;

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
                .flatMap(answer -> unknown(answer, known)
                        .map(text -> kind().at(
                                        answer.source().at(Column.SUBCATEGORY),
                                        Say.quoted(text) + " is no subcategory of NIST AI RMF 1.0",
                                        "write an id such as GOVERN 1.1; the NIST AI RMF page lists all 72")))
                .toList();
    }

    /** The cell where it has no id at all, else each id that does not exist; a lone one is named as typed. */
    private static Stream<String> unknown(NistAnswer answer, Set<String> known) {
        List<String> ids = Nist.subcategories(answer.subcategory());
        return ids.size() < 2
                ? Stream.of(answer.subcategory()).filter(text -> ids.stream().noneMatch(known::contains))
                : ids.stream().filter(id -> !known.contains(id));
    }
}
