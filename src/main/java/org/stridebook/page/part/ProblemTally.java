package org.stridebook.page.part;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;

/** How many problems there are of each severity, the gravest first. */
public final class ProblemTally {

    private ProblemTally() {}

    public static List<Badge> of(List<Problem> problems) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .map(severity -> badge(severity, (int) problems.stream()
                        .filter(problem -> problem.severity() == severity)
                        .count()))
                .toList();
    }

    private static Badge badge(Severity severity, int count) {
        return new Badge(
                Words.count(count, severity.word(), severity.word() + "s"),
                count == 0 ? Tone.QUIET : Badges.of(severity).tone());
    }
}
