package org.stridebook.ticket;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/** Priority from the worst open level: 1 is most urgent, 4 least; what is not rated is 2, because nobody knows how bad it is. */
final class Priority {

    private Priority() {}

    static int number(@Nullable RiskLevel worst) {
        if (worst == null) {
            return 2;
        }
        return switch (worst) {
            case CRITICAL -> 1;
            case HIGH -> 2;
            case MEDIUM -> 3;
            case LOW, NOTE -> 4;
        };
    }

    /** The word that a new Jira project has for it. */
    static String jira(@Nullable RiskLevel worst) {
        return switch (number(worst)) {
            case 1 -> "Highest";
            case 2 -> "High";
            case 3 -> "Medium";
            default -> "Low";
        };
    }

    /** Linear's word for it. */
    static String linear(@Nullable RiskLevel worst) {
        return number(worst) == 1 ? "Urgent" : jira(worst);
    }
}
