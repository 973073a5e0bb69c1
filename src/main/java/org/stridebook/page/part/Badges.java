package org.stridebook.page.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.Doubt;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.session.Movement;
import org.stridebook.atlas.Maturity;
import org.stridebook.problem.Severity;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.Treatment;

/** The one place that says how each state looks. */
public final class Badges {

    private Badges() {}

    public static Tone tone(@Nullable RiskLevel level) {
        if (level == null) {
            return Tone.UNRATED;
        }
        return switch (level) {
            case CRITICAL -> Tone.CRITICAL;
            case HIGH -> Tone.HIGH;
            case MEDIUM -> Tone.MEDIUM;
            case LOW -> Tone.LOW;
            case NOTE -> Tone.NOTE;
        };
    }

    public static Badge of(@Nullable RiskLevel level) {
        return new Badge(word(level), tone(level));
    }

    public static String word(@Nullable RiskLevel level) {
        return level == null ? "Not rated" : level.word();
    }

    public static Badge of(Treatment treatment) {
        return new Badge(
                treatment.word(),
                switch (treatment) {
                    case OPEN -> Tone.ACT;
                    case MITIGATE -> Tone.WATCH;
                    case MITIGATED -> Tone.GOOD;
                    case ACCEPT, TRANSFER -> Tone.INFO;
                    case AVOID, NOT_A_THREAT -> Tone.QUIET;
                });
    }

    public static Badge of(Acceptance.State state) {
        return new Badge(
                state.word(),
                switch (state) {
                    case VALID -> Tone.GOOD;
                    case ENDS_SOON -> Tone.WATCH;
                    case EXPIRED, INCOMPLETE -> Tone.ACT;
                });
    }

    static Badge of(Kpi.Light light) {
        return new Badge(
                light.word(),
                switch (light) {
                    case GREEN -> Tone.GOOD;
                    case AMBER -> Tone.WATCH;
                    case RED -> Tone.ACT;
                    case NONE -> Tone.QUIET;
                });
    }

    public static Badge of(GridCell.State state) {
        return new Badge(
                state.word(),
                switch (state) {
                    case THREAT -> Tone.INFO;
                    case NO -> Tone.GOOD;
                    case UNANSWERED -> Tone.ACT;
                    case DONT_KNOW, NO_REASON -> Tone.WATCH;
                    case NOT_APPLICABLE, NOT_ASKED -> Tone.QUIET;
                });
    }

    public static Badge of(Recommendation.State state) {
        return new Badge(
                state.word(),
                switch (state) {
                    case VERIFIED, IN_PLACE -> Tone.GOOD;
                    case IN_PROGRESS -> Tone.INFO;
                    case PLANNED, ELSEWHERE -> Tone.WATCH;
                    case NOT_CONSIDERED -> Tone.ACT;
                    case REJECTED -> Tone.QUIET;
                });
    }

    public static Badge of(Mitigation.Status status) {
        return new Badge(
                status.word(),
                switch (status) {
                    case PLANNED -> Tone.WATCH;
                    case IN_PROGRESS -> Tone.INFO;
                    case IN_PLACE, VERIFIED -> Tone.GOOD;
                    case REJECTED -> Tone.QUIET;
                });
    }

    public static Badge of(Movement.Kind kind) {
        return new Badge(
                kind.word(),
                switch (kind) {
                    case NEW, WORSE, REOPENED -> Tone.ACT;
                    case GONE -> Tone.WATCH;
                    case CLOSED, BETTER -> Tone.GOOD;
                    case UNCHANGED -> Tone.QUIET;
                });
    }

    public static Badge of(ControlGap.Status status) {
        return new Badge(
                status.word(),
                switch (status) {
                    case ADEQUATE -> Tone.GOOD;
                    case PARTIAL -> Tone.WATCH;
                    case MISSING -> Tone.ACT;
                    case NOT_APPLICABLE, NOT_ASSESSED -> Tone.QUIET;
                });
    }

    private static Badge of(Doubt doubt) {
        return new Badge(
                doubt.word(),
                switch (doubt) {
                    case CLAIMED, DISPUTED -> Tone.ACT;
                    case PARTLY_SHOWN, NO_REASON -> Tone.WATCH;
                });
    }

    /** The status of a subcategory, whose word it is, and what to doubt. */
    public static List<Badge> of(ControlBrief control) {
        var state = new ArrayList<Badge>();
        state.add(of(control.status()));
        if (control.basis() == ControlGap.Basis.MODEL) {
            state.add(new Badge(control.basis().word(), Tone.INFO));
        }
        if (control.status() == ControlGap.Status.NOT_ASSESSED && control.open() > 0) {
            state.add(new Badge(Words.count(control.open(), "open threat presses", "open threats press"), Tone.WATCH));
        }
        control.doubts().forEach(doubt -> state.add(of(doubt)));
        return List.copyOf(state);
    }

    public static Badge of(Roadmap.Horizon horizon) {
        return new Badge(
                horizon.word(),
                switch (horizon) {
                    case NOW -> Tone.ACT;
                    case NEXT_QUARTER -> Tone.WATCH;
                    case LATER -> Tone.QUIET;
                });
    }

    public static Badge of(Severity severity) {
        return new Badge(
                severity.word(),
                switch (severity) {
                    case ERROR -> Tone.ACT;
                    case WARNING -> Tone.WATCH;
                    case NOTE -> Tone.INFO;
                });
    }

    /** A technique seen in real attacks weighs most. */
    public static Badge of(Maturity maturity) {
        return new Badge(
                maturity.word(),
                switch (maturity) {
                    case REALIZED -> Tone.ACT;
                    case DEMONSTRATED -> Tone.WATCH;
                    case FEASIBLE -> Tone.INFO;
                    case UNKNOWN -> Tone.QUIET;
                });
    }
}
