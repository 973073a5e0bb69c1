package org.stridebook.assessment;

import java.util.List;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;

/** A published attack held against one system: which of its steps the team has thought of, and where something in place stops it. */
public record AttackChain(Summary system, CaseStudy study, List<Step> steps) {

    public AttackChain {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param threats of the system that name its technique, the technique's parent or a part of it
     * @param controls mitigations in place that ATLAS recommends against it; none where no threat names it
     */
    public record Step(int number, CaseStudy.Step step, List<ThreatBrief> threats, List<AtlasMitigation> controls) {

        public Step {
            threats = List.copyOf(threats);
            controls = List.copyOf(controls);
        }

        public boolean isConsidered() {
            return !threats.isEmpty();
        }

        /** Threats that were closed because a control was put in place. */
        public List<ThreatBrief> mitigated() {
            return threats.stream().filter(ThreatBrief::isMitigated).toList();
        }

        public boolean isCut() {
            return !controls.isEmpty() || !mitigated().isEmpty();
        }
    }

    /** How many steps some threat names. */
    public int considered() {
        return (int) steps.stream().filter(Step::isConsidered).count();
    }

    public List<Step> cuts() {
        return steps.stream().filter(Step::isCut).toList();
    }

    /** Whether the system's threats name any step of it. */
    public boolean isKnown() {
        return considered() > 0;
    }
}
