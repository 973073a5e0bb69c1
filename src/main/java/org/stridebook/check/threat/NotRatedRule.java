package org.stridebook.check.threat;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Threats without a place in the matrix, by what they lack. */
public final class NotRatedRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.NOT_RATED;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var problems = new ArrayList<Problem>();
        problems.addAll(lacking("no rating", Column.LIKELIHOOD, "fill likelihood and impact")
                .of(assessment, threat -> isUnrated(threat, false, false)));
        problems.addAll(lacking("a likelihood but no impact", Column.IMPACT, "fill the impact")
                .of(assessment, threat -> isUnrated(threat, true, false)));
        problems.addAll(lacking("an impact but no likelihood", Column.LIKELIHOOD, "fill the likelihood")
                .of(assessment, threat -> isUnrated(threat, false, true)));
        return problems;
    }

    private Grouped lacking(String what, Column column, String help) {
        return new Grouped(kind(), column, "has", "have", what, help);
    }

    private static boolean isUnrated(AssessedThreat threat, boolean likelihood, boolean impact) {
        return !threat.before().isRated()
                && threat.before().likelihood() > 0 == likelihood
                && threat.before().impact() > 0 == impact;
    }
}
