package org.stridebook.check.rule;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** One thing to look for in an assessment. The same cause is said once, with all its places. */
public interface Rule {

    /** What it finds; every problem of {@link #check} is of this kind. */
    Kind kind();

    List<Problem> check(Assessment assessment);
}
