package org.stridebook.build;

import java.util.List;
import org.stridebook.problem.Problems;
import org.stridebook.problem.Severity;

/**
 * What a build read.
 *
 * @param files spreadsheets read
 * @param threats in the newest sessions
 * @param errors problems of that severity over all systems; also warnings and notes
 */
public record Findings(int systems, int files, int threats, long errors, long warnings, long notes) {

    static Findings of(List<Built> built, Problems problems) {
        return new Findings(
                built.size(),
                built.stream().mapToInt(Built::files).sum(),
                built.stream().mapToInt(one -> one.summary().threats().size()).sum(),
                problems.count(Severity.ERROR)
                        + built.stream()
                                .mapToLong(one -> one.summary().errors())
                                .sum(),
                problems.count(Severity.WARNING)
                        + built.stream()
                                .mapToLong(one -> one.summary().warnings())
                                .sum(),
                problems.count(Severity.NOTE)
                        + built.stream().mapToLong(one -> one.summary().notes()).sum());
    }

    /** How many problems there are of one severity. */
    public long count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case NOTE -> notes;
        };
    }
}
