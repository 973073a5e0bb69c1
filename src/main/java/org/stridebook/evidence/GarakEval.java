package org.stridebook.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What one detector saw in the attempts of one probe.
 *
 * @param attempts those that it could judge
 * @param unjudged those that it could not
 * @param low least share that would get through, 0 to 1; null where garak was not asked for it
 */
record GarakEval(
        String detector,
        int attempts,
        int successes,
        int unjudged,
        @Nullable Double low,
        @Nullable Double high,
        int line) {

    /**
     * Versions up to 0.13.3 write {@code passed} and {@code total}; from 0.14.0 on attempts that a detector could not judge are told
     * apart: {@code passed}, {@code fails}, {@code nones}, {@code total_evaluated}. Null where the numbers do not add up.
     */
    static @Nullable GarakEval of(GarakEntry entry) {
        Integer passed = Said.count(entry.text("passed"));
        boolean newer = !entry.text("total_evaluated").isEmpty();
        Integer total = Said.count(entry.text(newer ? "total_evaluated" : "total"));
        if (passed == null
                || total == null
                || passed > total
                || entry.text("probe").isBlank()) {
            return null;
        }
        int fails = total - passed;
        Integer told = newer ? Said.count(entry.text("fails")) : Integer.valueOf(fails);
        if (told == null || told != fails) {
            return null;
        }
        Double low = Said.share(entry.text("confidence_lower"));
        Double high = Said.share(entry.text("confidence_upper"));
        boolean sure = low != null && high != null && low <= high;
        Integer nones = Said.count(entry.text("nones"));
        return new GarakEval(
                Said.name(entry.text("detector")),
                total,
                fails,
                nones == null ? 0 : nones,
                sure ? low : null,
                sure ? high : null,
                entry.line());
    }

    /** Whether this detector saw more get through, or as many in fewer attempts; one that judged nothing never did. */
    boolean isWorseThan(GarakEval other) {
        if (attempts == 0 || other.attempts == 0) {
            return attempts > other.attempts;
        }
        return successes != other.successes ? successes > other.successes : isSurer(other);
    }

    /** Breaches weigh more in few attempts; where there are none, many attempts tell more. */
    private boolean isSurer(GarakEval other) {
        return successes > 0 ? attempts < other.attempts : attempts > other.attempts;
    }
}
