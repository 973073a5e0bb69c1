package org.stridebook.check;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.atlas.Resolution.Verdict;
import org.stridebook.problem.Problem;
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
            new ReferenceRule(CheckProblems.UNKNOWN_TECHNIQUE, Verdict.UNKNOWN, "which {release} does not know"),
            new ReferenceRule(
                    CheckProblems.AMBIGUOUS_TECHNIQUE,
                    Verdict.AMBIGUOUS,
                    "which can mean several techniques of {release}"),
            new ReferenceRule(
                    CheckProblems.ATLAS_ID_AND_NAME_DISAGREE,
                    Verdict.MISMATCH,
                    "where id and name are of different techniques; the name counts"),
            new ReferenceRule(
                    CheckProblems.TACTIC_FOR_TECHNIQUE, Verdict.TACTIC, "which is a tactic and not a technique"),
            new ReferenceRule(
                    CheckProblems.ATTACK_ID_FOR_ATLAS, Verdict.ATTACK, "which is an id of ATT&CK and not of ATLAS"),
            new ReferenceRule(CheckProblems.RETIRED_ATLAS_ID, Verdict.RETIRED, "which {release} no longer has"),
            new ReferenceRule(CheckProblems.RENAMED_ATLAS_NAME, Verdict.RENAMED, "which has another name in {release}"),
            new ReferenceRule(CheckProblems.NOT_A_TECHNIQUE, Verdict.OTHER_KIND, "which is not a technique"),
            new UnknownAtlasMitigationRule(),
            new HighWithoutOwnerRule(),
            new HighWithoutMitigationRule(),
            new MitigateWithoutDueDateRule(),
            new OverdueRule(),
            new MitigatedWithoutEvidenceRule(),
            new MitigationForUnknownThreatRule(),
            new MitigationWithoutThreatRule(),
            new RecommendedMitigationNotConsideredRule(),
            new DecisionForUnknownThreatRule(),
            new AcceptanceLacksRule(
                    CheckProblems.ACCEPTANCE_WITHOUT_OWNER, "owner", Column.OWNER, "write who lives with the risk"),
            new AcceptanceLacksRule(
                    CheckProblems.ACCEPTANCE_WITHOUT_APPROVER,
                    "approver",
                    Column.APPROVER,
                    "write who may take this risk and did"),
            new AcceptanceLacksRule(
                    CheckProblems.ACCEPTANCE_WITHOUT_REASON,
                    "reason",
                    Column.REASON,
                    "write why the risk can be kept, or which contract moves it"),
            new AcceptanceLacksRule(
                    CheckProblems.ACCEPTANCE_WITHOUT_EXPIRY,
                    "expiry date",
                    Column.EXPIRES,
                    "write when to look at it again"),
            new ExpiredAcceptanceRule(),
            new AcceptanceEndsSoonRule(),
            new AcceptanceTooLongRule(),
            new PersonalDataWithoutDisclosureThreatRule(),
            new TestForUnknownTargetRule(),
            new NistUnknownSubcategoryRule(),
            new NistClaimedWithoutEvidenceRule(),
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
