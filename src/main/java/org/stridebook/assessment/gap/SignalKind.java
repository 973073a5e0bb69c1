package org.stridebook.assessment.gap;

import java.util.Arrays;
import java.util.Locale;

/** The signals; {@code signals.csv} has their words, {@code nist-signals.csv} the subcategories that they speak of. */
public enum SignalKind {
    FRESH,
    NEXT_REVIEW,
    OWNER,
    TIER,
    ROLES,
    CONTEXT,
    MODEL,
    PERSONAL_DATA,
    ZONES,
    BOUNDARY,
    CONTROLS,
    STRIDE,
    SCENARIOS,
    RATED,
    TESTED,
    HIGH_TESTED,
    TESTS_TOLD,
    VERIFIED,
    CHECKED_BY_OTHER,
    COMPARED,
    HIGH_PLANNED,
    APPROVED,
    ACCEPTANCE;

    /** As in the tables: {@code high-planned}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SignalKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no signal '" + code + "'"));
    }
}
