package org.stridebook.check.session;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what is not known of a session, or out of date. */
public final class SessionProblems {

    static final Kind NO_PARTICIPANTS = Kind.note(
            "no-participants",
            "Nobody is named as a participant, so the report cannot say whose view it is.",
            "A Workshop sheet without participants. List who took part, with their role.");
    static final Kind SESSION_DATE_MISSING = Kind.warning(
            "session-date-missing",
            "The day of the workshop is not known, so nobody can say whether the model is up to date.",
            "A Workshop sheet without a session date. Add it, or name the folder after the day, such as 2026-05-12.");
    static final Kind STALE_SESSION = Kind.warning(
            "stale-session",
            "The last session is older than the review period of the system's tier, or the system changed after it.",
            "A tier 1 system last looked at 120 days ago. Hold a new session.");

    /** In the order above. */
    public static final List<Kind> ALL = List.of(NO_PARTICIPANTS, SESSION_DATE_MISSING, STALE_SESSION);

    private SessionProblems() {}
}
