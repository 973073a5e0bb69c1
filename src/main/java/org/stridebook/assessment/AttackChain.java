package org.stridebook.assessment;

import java.util.List;
import org.stridebook.assessment.measure.ControlsInPlace;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.workshop.Treatment;

/** A published attack held against one system: which of its steps the team has thought of, and where something in place stops it. */
public record AttackChain(Summary system, CaseStudy study, List<Step> steps) {

    public AttackChain {
        steps = List.copyOf(steps);
    }

    /** How a system stands with one step, the best first. */
    public enum State {
        /** No threat that names it leaves a way open, and at least one of them is stopped. */
        CUT("cut"),
        /** Some of the threats that name it are stopped, others are not. */
        PARTLY("partly cut"),
        /** Threats name it, and nothing in place stops any of them. */
        OPEN("open"),
        /** Threats name it, and all of them were avoided or found to be none. */
        RULED_OUT("ruled out"),
        /** No threat names it. What else is in place does not matter: nobody looked whether it would help here. */
        NOT_CONSIDERED("not considered");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** A threat that names the technique of a step, the technique's parent or a part of it, and what is in place for it. */
    public record Known(ThreatBrief threat, ControlsInPlace controls) {

        /** Stopped for its own elements: closed as mitigated, or with a control in place while it is open. */
        public boolean isStopped() {
            return threat.isMitigated() || !controls.isEmpty();
        }

        /** Whether an attacker finds it so today; accepting a threat does not stop anybody. */
        public boolean leavesAWay() {
            return !isStopped()
                    && threat.treatment() != Treatment.AVOID
                    && threat.treatment() != Treatment.NOT_A_THREAT;
        }
    }

    /** One step. */
    public record Step(int number, CaseStudy.Step step, List<Known> threats) {

        public Step {
            threats = List.copyOf(threats);
        }

        public boolean isConsidered() {
            return !threats.isEmpty();
        }

        /** One stopped threat speaks for its own elements only, so one that leaves a way open is enough for "partly". */
        public State state() {
            if (threats.isEmpty()) {
                return State.NOT_CONSIDERED;
            }
            boolean open = threats.stream().anyMatch(Known::leavesAWay);
            if (stopped().isEmpty()) {
                return open ? State.OPEN : State.RULED_OUT;
            }
            return open ? State.PARTLY : State.CUT;
        }

        public List<Known> stopped() {
            return threats.stream().filter(Known::isStopped).toList();
        }

        public List<Known> open() {
            return threats.stream().filter(Known::leavesAWay).toList();
        }
    }

    /** How many steps some threat names. */
    public int considered() {
        return (int) steps.stream().filter(Step::isConsidered).count();
    }

    /** Whether the system's threats name any step of it. */
    public boolean isKnown() {
        return considered() > 0;
    }
}
