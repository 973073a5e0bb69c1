package org.stridebook.assessment.threat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;

/** What other systems' pages and the portfolio need to know of one threat; a few hundred bytes. */
public record ThreatBrief(
        Slug system,
        ThreatId id,
        String title,
        Rating before,
        Rating after,
        Treatment treatment,
        Set<Stride> letters,
        List<AtlasId> techniques,
        List<FrameworkRef> frameworks,
        String elements,
        String owner,
        @Nullable LocalDate found,
        @Nullable LocalDate due,
        String ticket,
        boolean overdue,
        boolean realized,
        boolean crossesBoundary,
        @Nullable Acceptance acceptance) {

    public ThreatBrief {
        letters = Set.copyOf(letters);
        techniques = List.copyOf(techniques);
        frameworks = List.copyOf(frameworks);
    }

    /** What counts today; see {@link AssessedThreat#current()}. */
    public Rating current() {
        return isOpen() ? before : after;
    }

    public boolean isOpen() {
        return treatment.isOpen();
    }
}
