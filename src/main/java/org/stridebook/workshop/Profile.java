package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Workshop sheet says about the system and the session.
 *
 * @param system the system's name; the folder's name where no sheet says
 * @param tier 1 (most critical) to 3, or null
 * @param more keys that nobody knows
 */
public record Profile(
        String system,
        String description,
        String businessUnit,
        String owner,
        String facilitator,
        @Nullable LocalDate session,
        List<Participant> participants,
        String modelVersion,
        String modelType,
        @Nullable LocalDate inProductionSince,
        @Nullable LocalDate lastMaterialChange,
        @Nullable LocalDate nextReview,
        @Nullable Integer tier,
        String classification,
        String scopeIn,
        String scopeOut,
        String assumptions,
        List<Extra> more) {

    public Profile {
        participants = List.copyOf(participants);
        more = List.copyOf(more);
    }
}
