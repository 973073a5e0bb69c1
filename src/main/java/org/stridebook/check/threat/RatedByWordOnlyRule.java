package org.stridebook.check.threat;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Threats whose level was typed and not rated. */
public final class RatedByWordOnlyRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.RATED_BY_WORD_ONLY;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(kind(), Column.RISK, "is", "are", "rated by a word alone", "fill likelihood and impact")
                .of(
                        assessment,
                        threat -> threat.before().isRated() && threat.before().score() == 0);
    }
}
