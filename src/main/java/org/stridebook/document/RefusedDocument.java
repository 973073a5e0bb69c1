package org.stridebook.document;

import org.stridebook.problem.Problem;

/** A document that cannot be read at all; the problem says where and why. */
public final class RefusedDocument extends java.io.IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public RefusedDocument(Problem problem) {
        super(problem.location() + ": " + problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
