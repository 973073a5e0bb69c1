package org.stridebook.check.session;

import java.time.LocalDate;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.session.Freshness;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Profile;

/** Models that are too old to trust. */
public final class StaleSessionRule implements Rule {

    @Override
    public Kind kind() {
        return SessionProblems.STALE_SESSION;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Profile profile = assessment.workshop().profile();
        LocalDate until = Freshness.validUntil(profile, assessment.settings().policy());
        if (until == null || !Boolean.FALSE.equals(assessment.fresh())) {
            return List.of();
        }
        String why = Freshness.isOvertaken(profile)
                ? "the system changed on " + profile.lastMaterialChange() + ", after the last session on "
                        + profile.session()
                : "the last session on " + profile.session() + " was valid until " + until + tier(profile);
        return List.of(kind().at(ProfilePlace.of(assessment.workshop()), why, "hold a new session"));
    }

    private static String tier(Profile profile) {
        return profile.tier() == null ? "" : " for a tier " + profile.tier() + " system";
    }
}
