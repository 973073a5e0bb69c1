package org.stridebook.table;

import org.stridebook.problem.Problem;

/** A file or sheet cannot be read; carries the problem to report. Whoever starts a reader turns it back into a value. */
@SuppressWarnings("serial")
public final class Refusal extends Exception {

    private final Problem problem;

    public Refusal(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
