package org.stridebook.check;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.element.AnswerForUnknownElementRule;
import org.stridebook.check.element.ComponentInNoFlowRule;
import org.stridebook.check.element.ComponentNameTwiceRule;
import org.stridebook.check.element.FlowToNowhereRule;
import org.stridebook.check.element.NameReadLenientlyRule;
import org.stridebook.check.element.NoDataFlowsRule;
import org.stridebook.check.element.UnknownComponentRule;
import org.stridebook.check.element.ZoneMissingRule;
import org.stridebook.check.element.ZoneUnknownRule;
import org.stridebook.check.evidence.HighNeverTestedRule;
import org.stridebook.check.evidence.MitigatedButGotThroughRule;
import org.stridebook.check.evidence.NistClaimedWithoutEvidenceRule;
import org.stridebook.check.evidence.NistModelDisagreesRule;
import org.stridebook.check.evidence.NistNotApplicableWithoutReasonRule;
import org.stridebook.check.evidence.NistUnknownSubcategoryRule;
import org.stridebook.check.evidence.TestContradictsItselfRule;
import org.stridebook.check.evidence.TestForUnknownTargetRule;
import org.stridebook.check.evidence.TestInTheFutureRule;
import org.stridebook.check.evidence.TestMoreThanAttemptsRule;
import org.stridebook.check.evidence.TestTiedLooselyRule;
import org.stridebook.check.evidence.TestWithoutThreatRule;
import org.stridebook.check.grid.AnswerThreatNotListedRule;
import org.stridebook.check.grid.AnswersDisagreeRule;
import org.stridebook.check.grid.CrossingFlowUnansweredRule;
import org.stridebook.check.grid.ElementWithUnansweredLettersRule;
import org.stridebook.check.grid.NoWithoutReasonRule;
import org.stridebook.check.grid.OpenQuestionRule;
import org.stridebook.check.grid.PersonalDataWithoutDisclosureThreatRule;
import org.stridebook.check.reference.ItemWithoutYearRule;
import org.stridebook.check.reference.LetterAndTechniqueRarelyTogetherRule;
import org.stridebook.check.reference.ReferenceProblems;
import org.stridebook.check.reference.ReferenceRule;
import org.stridebook.check.reference.ThreatWithoutTechniqueRule;
import org.stridebook.check.reference.UnknownAtlasMitigationRule;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.session.NoParticipantsRule;
import org.stridebook.check.session.SessionDateMissingRule;
import org.stridebook.check.session.StaleSessionRule;
import org.stridebook.check.threat.ClosedWithoutResidualRule;
import org.stridebook.check.threat.NotRatedRule;
import org.stridebook.check.threat.ParticipantsApartRule;
import org.stridebook.check.threat.RatedByWordOnlyRule;
import org.stridebook.check.threat.RatingMethodsApartRule;
import org.stridebook.check.threat.ResidualAboveInherentRule;
import org.stridebook.check.threat.StatedRiskDiffersRule;
import org.stridebook.check.threat.ThreatWithoutStrideRule;
import org.stridebook.check.treatment.AcceptanceEndsSoonRule;
import org.stridebook.check.treatment.AcceptanceLacksRule;
import org.stridebook.check.treatment.AcceptanceTooLongRule;
import org.stridebook.check.treatment.DecisionForUnknownThreatRule;
import org.stridebook.check.treatment.ExpiredAcceptanceRule;
import org.stridebook.check.treatment.HighWithoutMitigationRule;
import org.stridebook.check.treatment.HighWithoutOwnerRule;
import org.stridebook.check.treatment.MitigateWithoutDueDateRule;
import org.stridebook.check.treatment.MitigatedWithoutEvidenceRule;
import org.stridebook.check.treatment.MitigationForUnknownThreatRule;
import org.stridebook.check.treatment.MitigationWithoutThreatRule;
import org.stridebook.check.treatment.OverdueRule;
import org.stridebook.check.treatment.RecommendedMitigationNotConsideredRule;
import org.stridebook.check.treatment.TreatmentProblems;
import org.stridebook.check.treatment.VerifiedWithoutCheckRule;
import org.stridebook.problem.Problem;
import org.stridebook.reference.Resolution.Verdict;
import org.stridebook.workshop.Column;

/** Every rule. A new one is a class and a line here. */
public final class Rules {

    /** By theme: the diagram, the grid, threats, references, treatment, the rest. */
    public static final List<Rule> ALL = List.of(
            new UnknownComponentRule(),
            new NameReadLenientlyRule(),
            new AnswerForUnknownElementRule(),
            new FlowToNowhereRule(),
            new ComponentNameTwiceRule(),
            new ComponentInNoFlowRule(),
            new NoDataFlowsRule(),
            new ZoneMissingRule(),
            new ZoneUnknownRule(),
            new CrossingFlowUnansweredRule(),
            new ElementWithUnansweredLettersRule(),
            new NoWithoutReasonRule(),
            new OpenQuestionRule(),
            new AnswersDisagreeRule(),
            new AnswerThreatNotListedRule(),
            new ThreatWithoutStrideRule(),
            new ThreatWithoutTechniqueRule(),
            new NotRatedRule(),
            new RatedByWordOnlyRule(),
            new StatedRiskDiffersRule(),
            new RatingMethodsApartRule(),
            new ParticipantsApartRule(),
            new ResidualAboveInherentRule(),
            new ClosedWithoutResidualRule(),
            new LetterAndTechniqueRarelyTogetherRule(),
            new ReferenceRule(ReferenceProblems.UNKNOWN_TECHNIQUE, Verdict.UNKNOWN, "which {release} does not know"),
            new ReferenceRule(
                    ReferenceProblems.AMBIGUOUS_TECHNIQUE,
                    Verdict.AMBIGUOUS,
                    "which can mean several techniques of {release}"),
            new ReferenceRule(
                    ReferenceProblems.ATLAS_ID_AND_NAME_DISAGREE,
                    Verdict.MISMATCH,
                    "where id and name do not belong together"),
            new ReferenceRule(
                    ReferenceProblems.TACTIC_FOR_TECHNIQUE, Verdict.TACTIC, "which is a tactic and not a technique"),
            new ReferenceRule(
                    ReferenceProblems.ATTACK_ID_FOR_ATLAS, Verdict.ATTACK, "which is an id of ATT&CK and not of ATLAS"),
            new ReferenceRule(ReferenceProblems.RETIRED_ATLAS_ID, Verdict.RETIRED, "which {release} no longer has"),
            new ReferenceRule(
                    ReferenceProblems.RENAMED_ATLAS_NAME, Verdict.RENAMED, "which has another name in {release}"),
            new ReferenceRule(ReferenceProblems.NOT_A_TECHNIQUE, Verdict.OTHER_KIND, "which is not a technique"),
            new UnknownAtlasMitigationRule(),
            new ItemWithoutYearRule(),
            new HighWithoutOwnerRule(),
            new HighWithoutMitigationRule(),
            new MitigateWithoutDueDateRule(),
            new OverdueRule(),
            new MitigatedWithoutEvidenceRule(),
            new VerifiedWithoutCheckRule(),
            new MitigationForUnknownThreatRule(),
            new MitigationWithoutThreatRule(),
            new RecommendedMitigationNotConsideredRule(),
            new DecisionForUnknownThreatRule(),
            new AcceptanceLacksRule(
                    TreatmentProblems.ACCEPTANCE_WITHOUT_OWNER, "owner", Column.OWNER, "write who lives with the risk"),
            new AcceptanceLacksRule(
                    TreatmentProblems.ACCEPTANCE_WITHOUT_APPROVER,
                    "approver",
                    Column.APPROVER,
                    "write who may take this risk and did"),
            new AcceptanceLacksRule(
                    TreatmentProblems.ACCEPTANCE_WITHOUT_REASON,
                    "reason",
                    Column.REASON,
                    "write why the risk can be kept, or which contract moves it"),
            new AcceptanceLacksRule(
                    TreatmentProblems.ACCEPTANCE_WITHOUT_EXPIRY,
                    "expiry date",
                    Column.EXPIRES,
                    "write when to look at it again"),
            new ExpiredAcceptanceRule(),
            new AcceptanceEndsSoonRule(),
            new AcceptanceTooLongRule(),
            new PersonalDataWithoutDisclosureThreatRule(),
            new TestForUnknownTargetRule(),
            new TestWithoutThreatRule(),
            new TestTiedLooselyRule(),
            new TestContradictsItselfRule(),
            new TestMoreThanAttemptsRule(),
            new TestInTheFutureRule(),
            new HighNeverTestedRule(),
            new MitigatedButGotThroughRule(),
            new NistUnknownSubcategoryRule(),
            new NistClaimedWithoutEvidenceRule(),
            new NistModelDisagreesRule(),
            new NistNotApplicableWithoutReasonRule(),
            new NoParticipantsRule(),
            new SessionDateMissingRule(),
            new StaleSessionRule());

    private Rules() {}

    /** What all rules find, by place. */
    public static List<Problem> check(Assessment assessment) {
        return ALL.stream()
                .flatMap(rule -> rule.check(assessment).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
