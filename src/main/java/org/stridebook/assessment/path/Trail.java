package org.stridebook.assessment.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;

/** The rest of a chain from one step to its end. */
record Trail(
        int number,
        PathStep step,
        @Nullable Trail rest,
        ThreatId end,
        int critical,
        int high,
        int length,
        int crossed) {

    /** Every part only adds up, so that what is graver from some step on stays graver with any step before it. */
    static final Comparator<Trail> GRAVEST_FIRST = Comparator.comparingInt(Trail::critical)
            .thenComparingInt(Trail::high)
            .thenComparingInt(Trail::length)
            .reversed()
            .thenComparingInt(Trail::crossed)
            .thenComparing(Trail::compareNumbers);

    static Trail of(int number, PathStep step, @Nullable Trail rest) {
        int critical = step.threat().current().level() == RiskLevel.CRITICAL ? 1 : 0;
        int high = step.threat().current().isHigh() ? 1 : 0;
        int crossed = step.through().size();
        return rest == null
                ? new Trail(number, step, null, step.threat().id(), critical, high, 1, crossed)
                : new Trail(
                        number,
                        step,
                        rest,
                        rest.end,
                        critical + rest.critical,
                        high + rest.high,
                        1 + rest.length,
                        crossed + rest.crossed);
    }

    /** The same with what is crossed on the way to its first step. */
    Trail after(List<AssessedElement> through) {
        return through.isEmpty() ? this : of(number, step.after(through), rest);
    }

    /** What comes before a threat that it uses. */
    Trail before(ThreatId threat) {
        return of(number, step, rest == null || rest.begin().equals(threat) ? null : rest.before(threat));
    }

    private static int compareNumbers(Trail first, Trail second) {
        Trail one = first;
        Trail other = second;
        while (one != null && other != null) {
            if (one.number != other.number) {
                return Integer.compare(one.number, other.number);
            }
            one = one.rest;
            other = other.rest;
        }
        return Integer.compare(first.length, second.length);
    }

    boolean uses(ThreatId threat) {
        for (Trail one = this; one != null; one = one.rest) {
            if (one.begin().equals(threat)) {
                return true;
            }
        }
        return false;
    }

    List<PathStep> steps() {
        var steps = new ArrayList<PathStep>();
        for (Trail one = this; one != null; one = one.rest) {
            steps.add(one.step);
        }
        return steps;
    }

    List<Integer> numbersAfterFirst() {
        var numbers = new ArrayList<Integer>();
        for (Trail one = rest; one != null; one = one.rest) {
            numbers.add(one.number);
        }
        return numbers;
    }

    ThreatId begin() {
        return step.threat().id();
    }
}
