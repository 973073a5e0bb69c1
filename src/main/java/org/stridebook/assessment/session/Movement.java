package org.stridebook.assessment.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;

/**
 * What moved since earlier sessions of the same system.
 *
 * @param previous date of the session before, or null in the first one
 * @param changes by id, every threat of either session once; empty in the first session
 * @param trend every session with its open threats, oldest first, this one last
 */
public record Movement(@Nullable LocalDate previous, List<Change> changes, List<Point> trend) {

    public Movement {
        changes = List.copyOf(changes);
        trend = List.copyOf(trend);
    }

    /** A threat then and now; a level is null where not rated or not there. */
    public record Change(
            ThreatId id,
            String title,
            Kind kind,
            @Nullable RiskLevel then,
            @Nullable RiskLevel now) {}

    /** What happened to it. */
    public enum Kind {
        NEW("new"),
        CLOSED("closed"),
        REOPENED("reopened"),
        WORSE("worse"),
        BETTER("better"),
        UNCHANGED("unchanged"),
        /** In the earlier list, missing from this one. */
        GONE("no longer listed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Open threats of one session by level. */
    public record Point(LocalDate session, LevelCounts open) {}
}
