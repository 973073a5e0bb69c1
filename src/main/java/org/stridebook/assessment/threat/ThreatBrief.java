package org.stridebook.assessment.threat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.ElementId;
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
        List<Recommendation> recommendations,
        List<FrameworkRef> frameworks,
        List<Place> places,
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
        recommendations = List.copyOf(recommendations);
        frameworks = List.copyOf(frameworks);
        places = List.copyOf(places);
    }

    /** Where it strikes; {@code element} and its {@code type} are null for a name that no list has. */
    public record Place(
            String name,
            @Nullable ElementId element,
            @Nullable ElementType type) {}

    /** The names of the places. */
    public String elements() {
        return places.stream().map(Place::name).collect(Collectors.joining(", "));
    }

    /** What counts today; see {@link AssessedThreat#current()}. */
    public Rating current() {
        return isOpen() ? before : after;
    }

    /** Whether it was closed because a control was put in place. */
    public boolean isMitigated() {
        return treatment == Treatment.MITIGATED;
    }

    public boolean isOpen() {
        return treatment.isOpen();
    }
}
