package org.stridebook.assessment.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.Profile;

/** Whether the last session still says something about the system as it is (risk notes 4, KPI 2). */
public final class Freshness {

    private Freshness() {}

    /** Null where no session date is known. */
    public static @Nullable Boolean of(Profile profile, Policy policy, LocalDate asOf) {
        LocalDate until = validUntil(profile, policy);
        return until == null ? null : !until.isBefore(asOf) && !isOvertaken(profile);
    }

    /** The last day on which the session counts, or null where its date is not known. */
    public static @Nullable LocalDate validUntil(Profile profile, Policy policy) {
        LocalDate session = profile.session();
        return session == null ? null : session.plusDays(days(profile.tier(), policy));
    }

    /** Whether the system changed materially after the session. */
    public static boolean isOvertaken(Profile profile) {
        LocalDate session = profile.session();
        LocalDate change = profile.lastMaterialChange();
        return session != null && change != null && change.isAfter(session);
    }

    private static int days(@Nullable Integer tier, Policy policy) {
        if (tier == null) {
            return policy.reviewTier3();
        }
        return switch (tier) {
            case 1 -> policy.reviewTier1();
            case 2 -> policy.reviewTier2();
            default -> policy.reviewTier3();
        };
    }
}
