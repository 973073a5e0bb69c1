package org.stridebook.check.treatment;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.session.Verification;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Mitigation;

/** Measures that are said to be verified, though nobody but their owner looked or nobody wrote down where. */
public final class VerifiedWithoutCheckRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.VERIFIED_WITHOUT_CHECK;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var problems = new ArrayList<Problem>();
        for (Mitigation measure : assessment.workshop().mitigations()) {
            List<Column> missing = Verification.missing(measure);
            if (!missing.isEmpty()) {
                problems.add(problem(measure, missing));
            }
        }
        return problems;
    }

    private Problem problem(Mitigation measure, List<Column> missing) {
        List<Location> cells =
                missing.stream().map(column -> measure.source().at(column)).toList();
        var why = new ArrayList<String>();
        if (missing.contains(Column.CHECKED_BY)) {
            why.add(
                    Verification.isCheckedByOwner(measure)
                            ? "only its owner checked it"
                            : "nobody is named who checked it");
        }
        if (missing.contains(Column.EVIDENCE)) {
            why.add("no evidence is written down");
        }
        return kind().at(
                        cells,
                        "measure `" + measure.id() + "` is said to be verified, but " + String.join(" and ", why)
                                + ", so it counts as in place and its threats stay open",
                        "write who other than its owner checked it, and where the result is found");
    }
}
