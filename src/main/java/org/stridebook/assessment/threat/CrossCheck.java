package org.stridebook.assessment.threat;

import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.RatedThreat;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** The other method's view of a rating: DREAD where the scheme is a matrix, the matrix where it is DREAD. Both are never added up. */
public final class CrossCheck {

    private CrossCheck() {}

    /** Null where the other method's factors are missing, or where they gave the rating themselves for want of the scheme's own. */
    public static @Nullable RiskLevel of(AssessedThreat threat, RiskScheme scheme) {
        boolean byScheme = threat.before().dread() == (scheme.dread() != null);
        return byScheme ? RatedThreat.crossCheck(threat.threat(), scheme) : null;
    }
}
