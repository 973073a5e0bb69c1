package org.stridebook.assessment.news;

import java.util.List;
import org.stridebook.release.AbsentId;
import org.stridebook.release.Change;
import org.stridebook.workshop.ThreatId;

/**
 * What releases of ATLAS mean for one system.
 *
 * @param from the older of the two releases that are compared; empty where none are
 * @param to the newer one
 * @param touched references to things that changed between the two, in the order of the threats
 * @param absent references to ids that the release in use does not have
 */
public record ReleaseNews(String from, String to, List<Touched> touched, List<Absent> absent) {

    public ReleaseNews {
        touched = List.copyOf(touched);
        absent = List.copyOf(absent);
    }

    /** A reference whose meaning changed; {@code written} is as typed. */
    public record Touched(ThreatId threat, String title, String written, List<Change> changes) {

        public Touched {
            changes = List.copyOf(changes);
        }
    }

    /** A reference to an id that is not in the release. */
    public record Absent(ThreatId threat, String title, String written, AbsentId id) {}

    public boolean isCompared() {
        return !from.isEmpty();
    }

    /** How many references something happened to. */
    public long count(Change.What what) {
        return touched.stream()
                .filter(one -> one.changes().stream().anyMatch(change -> change.what() == what))
                .count();
    }
}
