package org.stridebook.export;

import java.util.List;
import java.util.Optional;

/** Every form in which it can be printed how files were understood. */
public final class ReadingReports {

    /** In the order of the help text. */
    public static final List<ReadingReport> ALL = List.of(new HumanReading(), new JsonReading());

    private ReadingReports() {}

    /** The form with this name. */
    public static Optional<ReadingReport> named(String name) {
        return ALL.stream().filter(report -> report.name().equals(name)).findFirst();
    }
}
