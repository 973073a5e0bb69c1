package org.stridebook.export;

import java.util.List;
import java.util.Optional;

/** Every form that problems can be printed in. */
public final class ProblemReports {

    /** In the order of the help text. */
    public static final List<ProblemReport> ALL =
            List.of(new HumanReport(), new JsonReport(), new SarifReport(), new JunitReport());

    private ProblemReports() {}

    /** The form with this name. */
    public static Optional<ProblemReport> named(String name) {
        return ALL.stream().filter(report -> report.name().equals(name)).findFirst();
    }
}
