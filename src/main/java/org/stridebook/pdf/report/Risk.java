package org.stridebook.pdf.report;

import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.page.place.SitePath;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.Treatment;

/**
 * A threat as a report prints it.
 *
 * @param key its id; in a report on several systems with the number of the system before: {@code 2/T-017}
 * @param system the system's name; empty in a report on one system
 * @param scenario what could happen; empty where only the title is known
 * @param where the elements that it strikes, or empty
 * @param owner of the threat, else of a measure against it; empty where neither has one
 * @param due the day in words, or empty
 * @param page where the site tells all of it
 */
public record Risk(
        String key,
        String system,
        String title,
        String scenario,
        String where,
        Rating now,
        Rating after,
        Treatment treatment,
        String owner,
        String due,
        String ticket,
        boolean overdue,
        boolean covered,
        @Nullable Acceptance acceptance,
        SitePath page) {

    private static final int TITLE = 140;
    private static final int SCENARIO = 300;
    private static final int SHORT = 60;

    static Risk of(AssessedThreat threat, Assessment assessment) {
        var typed = threat.threat();
        var names = threat.elements().stream()
                .flatMap(id -> assessment.element(id).stream())
                .map(element -> element.element().name())
                .toList();
        Slug slug = assessment.workshop().slug();
        return new Risk(
                Wording.shorten(threat.id().value(), SHORT),
                "",
                Wording.shorten(typed.headline(), TITLE),
                typed.title().isEmpty() ? "" : Wording.shorten(typed.scenario(), SCENARIO),
                Wording.shorten(Wording.list(names, 3), TITLE),
                threat.current(),
                threat.after(),
                threat.treatment(),
                Wording.shorten(threat.owner(), SHORT),
                Wording.date(threat.due()),
                Wording.shorten(threat.ticket(), SHORT),
                threat.overdue(),
                !threat.liveMeasures().isEmpty(),
                threat.acceptance(),
                SitePath.threat(slug, threat.id()));
    }

    /** {@code number} is that of the system in the report's table of systems. */
    static Risk of(ThreatBrief threat, int number, String system) {
        return new Risk(
                number + "/" + Wording.shorten(threat.id().value(), SHORT),
                Wording.shorten(system, SHORT),
                Wording.shorten(threat.title(), TITLE),
                "",
                Wording.shorten(threat.elements(), TITLE),
                threat.current(),
                threat.after(),
                threat.treatment(),
                Wording.shorten(threat.owner(), SHORT),
                Wording.date(threat.due()),
                Wording.shorten(threat.ticket(), SHORT),
                threat.overdue(),
                true,
                threat.acceptance(),
                SitePath.threat(threat.system(), threat.id()));
    }

    boolean isOpen() {
        return treatment.isOpen();
    }

    boolean isOpenHigh() {
        return isOpen() && now.isHigh();
    }

    public boolean isExpired() {
        return acceptance != null && acceptance.state() == Acceptance.State.EXPIRED;
    }
}
