package org.stridebook.check.session;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Workshops without a day. */
public final class SessionDateMissingRule implements Rule {

    @Override
    public Kind kind() {
        return SessionProblems.SESSION_DATE_MISSING;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.workshop().profile().session() != null
                ? List.of()
                : List.of(kind().at(
                                ProfilePlace.of(assessment.workshop()),
                                "nothing says when the workshop took place",
                                "add Session date to the Workshop sheet, or name the folder after the day"));
    }
}
