package org.stridebook.pdf.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.workshop.RiskLevel;

/** The answer in one sentence, and how urgent it is; made from counts alone, so that the same counts give the same words. */
public record Verdict(Urgency urgency, String sentence) {

    /** How soon somebody has to act, most urgent first. */
    public enum Urgency {
        NOW("Act now"),
        SOON("Act this month"),
        PLAN("Keep to the plan"),
        GOOD("In good order"),
        UNKNOWN("Not yet known");

        private final String word;

        Urgency(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The level whose colour says as much. */
        @Nullable
        public RiskLevel level() {
            return switch (this) {
                case NOW -> RiskLevel.CRITICAL;
                case SOON -> RiskLevel.HIGH;
                case PLAN -> RiskLevel.MEDIUM;
                case GOOD -> RiskLevel.LOW;
                case UNKNOWN -> null;
            };
        }
    }

    /**
     * The counts that decide.
     *
     * @param threats all of them, open or not
     * @param open by level
     * @param overdue open and past their due date
     * @param expired acceptances that ran out
     * @param unowned open high ones without an owner
     */
    record Counts(int threats, LevelCounts open, int overdue, int expired, int unowned) {

        int high() {
            return open.critical() + open.high();
        }
    }

    /** {@code subject} is a system's name or "The portfolio". */
    static Verdict of(String subject, Counts counts) {
        if (counts.threats() == 0) {
            return new Verdict(Urgency.UNKNOWN, subject + " has no recorded threat yet, so its risk is not known.");
        }
        Urgency urgency = urgency(counts);
        return new Verdict(
                urgency, subject + " " + opening(urgency) + " " + Wording.sentence(state(counts)) + trouble(counts));
    }

    private static Urgency urgency(Counts counts) {
        if (counts.open().critical() > 0 || (counts.high() > 0 && counts.overdue() > 0) || counts.expired() > 0) {
            return Urgency.NOW;
        }
        if (counts.high() > 0) {
            return Urgency.SOON;
        }
        if (counts.open().unrated() * 2 > counts.threats()) {
            return Urgency.UNKNOWN;
        }
        return counts.open().medium() > 0 || counts.open().unrated() > 0 || counts.overdue() > 0
                ? Urgency.PLAN
                : Urgency.GOOD;
    }

    private static String opening(Urgency urgency) {
        return switch (urgency) {
            case NOW -> "needs action now.";
            case SOON -> "needs action within a month.";
            case PLAN -> "carries no open high risk.";
            case GOOD -> "is in good order.";
            case UNKNOWN -> "cannot be judged yet.";
        };
    }

    private static String state(Counts counts) {
        var parts = new ArrayList<String>();
        if (counts.open().critical() > 0) {
            parts.add(Wording.spelled(counts.open().critical()) + " critical");
        }
        if (counts.open().high() > 0) {
            parts.add(Wording.spelled(counts.open().high()) + " high");
        }
        if (parts.isEmpty() && counts.open().medium() > 0) {
            parts.add(Wording.spelled(counts.open().medium()) + " medium");
        }
        if (parts.isEmpty() && counts.open().unrated() > 0) {
            return Wording.spelled(counts.open().unrated(), "open threat")
                    + (counts.open().unrated() == 1 ? " has" : " have") + " no rating";
        }
        if (parts.isEmpty()) {
            return counts.open().total() == 0 ? "no risk is open" : "no open risk is above low";
        }
        int number = counts.high() > 0 ? counts.high() : counts.open().medium();
        return Wording.list(parts) + (number == 1 ? " risk is open" : " risks are open");
    }

    private static String trouble(Counts counts) {
        var parts = new ArrayList<String>();
        if (counts.unowned() > 0) {
            parts.add(
                    counts.high() == 1
                            ? "it has no owner"
                            : Wording.spelled(counts.unowned()) + " of them " + (counts.unowned() == 1 ? "has" : "have")
                                    + " no owner");
        }
        if (counts.overdue() > 0) {
            parts.add(Wording.spelled(counts.overdue(), "treatment") + (counts.overdue() == 1 ? " is" : " are")
                    + " overdue");
        }
        if (counts.expired() > 0) {
            parts.add(Wording.spelled(counts.expired(), "acceptance") + (counts.expired() == 1 ? " has" : " have")
                    + " expired");
        }
        return parts.isEmpty() ? "." : "; " + Wording.list(parts) + ".";
    }

    /** As the four numbers of the first page. */
    static List<Report.Figure> figures(Counts counts, int unownedOpen, int accepted) {
        int open = counts.open().total();
        return List.of(
                new Report.Figure(
                        Integer.toString(counts.high()),
                        "open high or critical",
                        "of " + Wording.count(open, "open threat"),
                        counts.high() > 0),
                new Report.Figure(
                        Integer.toString(unownedOpen),
                        "without an owner",
                        "of " + Wording.count(open, "open threat"),
                        unownedOpen > 0),
                new Report.Figure(
                        Integer.toString(counts.overdue()),
                        "overdue",
                        "of " + Wording.count(open, "open threat"),
                        counts.overdue() > 0),
                new Report.Figure(
                        Integer.toString(accepted),
                        "accepted or transferred",
                        counts.expired() == 0 ? "none EXPIRED" : counts.expired() + " EXPIRED",
                        counts.expired() > 0));
    }
}
