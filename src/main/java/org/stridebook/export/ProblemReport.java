package org.stridebook.export;

import java.util.List;
import org.stridebook.problem.Problem;

/** Problems as text for one kind of reader. */
public interface ProblemReport {

    /** The name given to {@code --format}. */
    String name();

    /** The whole report, ending with a line break. */
    String write(List<Problem> problems);
}
