package org.stridebook.check;

import java.util.List;
import org.stridebook.problem.Kind;

/** Every kind of problem that the rules can find, by theme: the diagram, the grid, threats, references, treatment, the rest. */
public final class CheckProblems {

    static final Kind UNKNOWN_COMPONENT = Kind.error(
            "unknown-component",
            "A threat names a component or data flow that is in no list, so it stands on no box or arrow of the diagram.",
            "A threat names `LLM-GW` where the Components sheet has `LLM gateway`. Write the name or id of the Components or Data flows sheet.");
    static final Kind NAME_READ_LENIENTLY = Kind.note(
            "name-read-leniently",
            "A name differs a little from the one in the Components sheet and was read as that one.",
            "`LLM-gatway` was read as `LLM gateway`. Write it the same everywhere, or give both their own row if they are two things.");
    static final Kind ANSWER_FOR_UNKNOWN_ELEMENT = Kind.error(
            "answer-for-unknown-element",
            "A STRIDE answer names a component or data flow that is in no list, so the answer is not in the grid.",
            "An answer for `Web UI` where the component is called `Chat web app`. Write the component's name or id, or a flow as `A -> B`.");
    static final Kind FLOW_TO_NOWHERE = Kind.error(
            "flow-to-nowhere",
            "A data flow starts or ends at something that is in no component list, so its arrow cannot be drawn and its boundary is not known.",
            "A flow to `Vector DB` where the component is called `Knowledge base`. Write the component's name or id in From and To.");
    static final Kind COMPONENT_NAME_TWICE = Kind.warning(
            "component-name-twice",
            "Two components have the same name, so whatever names them is taken to mean both.",
            "Two rows called `API`. Give each its own name, such as `Scoring API` and `Admin API`.");
    static final Kind COMPONENT_IN_NO_FLOW = Kind.warning(
            "component-in-no-flow",
            "A component has no data flow in or out. Either a flow was forgotten, or the component does not belong in the model.",
            "`Model registry` is listed, but no flow names it. Add the flow by which models are loaded from it.");
    static final Kind NO_DATA_FLOWS = Kind.warning(
            "no-data-flows",
            "There are components but no data flows. Most threats to an AI system come in along a flow, and trust boundaries cannot be found without them.",
            "A Components sheet with eight rows and no Data flows sheet. List at least who sends what to whom.");
    static final Kind ZONE_MISSING = Kind.warning(
            "zone-missing",
            "A component has no trust zone, so nobody can say whether its flows cross a trust boundary.",
            "`Knowledge base` has an empty Trust zone. Write the zone that it runs in, such as `Internal`.");
    static final Kind ZONE_UNKNOWN = Kind.warning(
            "zone-unknown",
            "A component stands in a trust zone that the Trust zones sheet does not list.",
            "The zone `DMZ-2` where the sheet lists `DMZ`. Correct the name, or add the zone with its trust.");
    static final Kind CROSSING_FLOW_UNANSWERED = Kind.warning(
            "crossing-flow-unanswered",
            "A data flow crosses a trust boundary and not every STRIDE question was answered for it. These flows matter most.",
            "Nobody answered T and D for `Customer → Chat web app`. Write a threat, or no with the reason.");
    static final Kind ELEMENT_WITH_UNANSWERED_LETTERS = Kind.warning(
            "element-with-unanswered-letters",
            "STRIDE questions of a component or inner flow have no answer, so nobody knows whether there is a threat.",
            "`LLM gateway` has no answer for R. Write a threat, or no with the reason.");
    static final Kind NO_WITHOUT_REASON = Kind.warning(
            "no-without-reason",
            "Somebody answered no or not applicable without a reason. It does not count as answered, since nobody can check it later.",
            "No for S of `LLM gateway` with an empty Why. Write for example: every call carries a signed token.");
    static final Kind OPEN_QUESTION = Kind.note(
            "open-question",
            "Somebody answered that they do not know. The question stays open.",
            "Don't know for D of `Knowledge base`. Ask the person who does, and write the answer.");
    static final Kind ANSWERS_DISAGREE = Kind.warning(
            "answers-disagree",
            "For the same element and letter there is a threat, and somebody answered no. The report shows the threat.",
            "Ana sees tampering with the gateway, Ben says the filter stops it. Talk about it, and write down one answer.");
    static final Kind ANSWER_THREAT_NOT_LISTED = Kind.warning(
            "answer-threat-not-listed",
            "An answer says that there is a threat, but the threat list has none for it.",
            "The answer for T of `LLM gateway` names T-099, and no threat has this id. Add the threat, or correct the id.");
    static final Kind THREAT_WITHOUT_STRIDE = Kind.warning(
            "threat-without-stride",
            "A threat has no STRIDE letter, so it answers no question of the grid.",
            "A threat with an empty STRIDE cell. Write one or more of the six letters or words.");
    static final Kind THREAT_WITHOUT_TECHNIQUE = Kind.note(
            "threat-without-technique",
            "A threat has no ATLAS technique, so the report has no mitigations and case studies for it.",
            "A threat about poisoned articles with an empty ATLAS cell. Write for example AML.T0070 RAG Poisoning.");
    static final Kind NOT_RATED = Kind.warning(
            "not-rated",
            "A threat has no rating, or only half of one, so it has no place in the risk matrix and sorts last.",
            "Likelihood is filled and Impact is blank. Fill both, or the risk word.");
    static final Kind RATED_BY_WORD_ONLY = Kind.note(
            "rated-by-word-only",
            "A threat has a risk word but no likelihood and impact. The word counts, but the threat has no place in the risk matrix.",
            "Risk says `High`, Likelihood and Impact are blank. Fill both.");
    static final Kind STATED_RISK_DIFFERS = Kind.warning(
            "stated-risk-differs",
            "The risk that somebody typed is not the one that follows from the ratings by the configured scheme. The computed one counts.",
            "Likelihood High and impact High with the risk `Medium`. Correct one of them, or the scheme in stridebook.yaml.");
    static final Kind RATING_METHODS_APART = Kind.warning(
            "rating-methods-apart",
            "DREAD and likelihood and impact put the same threat two or more levels apart.",
            "DREAD says low, likelihood and impact say high. Look at the factors again.");
    static final Kind PARTICIPANTS_APART = Kind.warning(
            "participants-apart",
            "Participants rated the same threat two or more steps apart. The median counts, but they see something different.",
            "Ana rates the likelihood 3 and Chidi rates it 1. Let both say why, and vote again.");
    static final Kind RESIDUAL_ABOVE_INHERENT = Kind.warning(
            "residual-above-inherent",
            "A threat is rated higher after treatment than before.",
            "Before medium, after high. Check whether both were swapped, or whether the treatment really makes it worse.");
    static final Kind CLOSED_WITHOUT_RESIDUAL = Kind.note(
            "closed-without-residual",
            "A threat counts as treated, but nobody rated what risk is left, so the report shows the rating from before.",
            "Mitigated with empty residual cells. Write the likelihood and impact that remain.");
    static final Kind LETTER_AND_TECHNIQUE_RARELY_TOGETHER = Kind.note(
            "letter-and-technique-rarely-together",
            "The STRIDE letter and the ATLAS technique of a threat rarely go together. One of them may be a slip.",
            "Denial of service with AML.T0057 LLM Data Leakage, which is about disclosure. Check both.");
    static final Kind UNKNOWN_TECHNIQUE = Kind.error(
            "unknown-technique",
            "A reference to ATLAS names nothing that the catalogue knows, so it is not in the report.",
            "`AML.T0199`. Write an id of the release that the report names, or the technique's name.");
    static final Kind AMBIGUOUS_TECHNIQUE = Kind.warning(
            "ambiguous-technique",
            "A reference to ATLAS can mean several techniques, and none was chosen.",
            "`Poisoning` may mean the training data or the retrieved documents. Write the id.");
    static final Kind ATLAS_ID_AND_NAME_DISAGREE = Kind.warning(
            "atlas-id-and-name-disagree",
            "Id and name of a technique belong to different techniques. The name was believed, since a number is easily mistyped.",
            "`AML.T0043 LLM Prompt Injection`. Write AML.T0051.");
    static final Kind TACTIC_FOR_TECHNIQUE = Kind.warning(
            "tactic-for-technique",
            "A tactic stands where a technique was asked for. A tactic says why, a technique says how.",
            "`Exfiltration`. Write the technique, such as AML.T0024 for exfiltration through the AI inference API.");
    static final Kind ATTACK_ID_FOR_ATLAS = Kind.warning(
            "attack-id-for-atlas",
            "An id of ATT&CK stands where an id of ATLAS was asked for. Both number their techniques alike.",
            "`T1059` is from ATT&CK. Write the ATLAS id, which begins with AML.");
    static final Kind RETIRED_ATLAS_ID = Kind.warning(
            "retired-atlas-id",
            "ATLAS dropped this id or name. What took its place counts, if anything did.",
            "An id of an older release. Write the id that the help names.");
    static final Kind RENAMED_ATLAS_NAME = Kind.note(
            "renamed-atlas-name",
            "ATLAS calls this technique something else now. It was understood.",
            "`ML Supply Chain Compromise` is AI Supply Chain Compromise today. Nothing to do.");
    static final Kind NOT_A_TECHNIQUE = Kind.warning(
            "not-a-technique",
            "A mitigation or case study stands where a technique was asked for.",
            "`AML.M0015` in the ATLAS column. Move it to the ATLAS mitigation column.");
    static final Kind UNKNOWN_ATLAS_MITIGATION = Kind.warning(
            "unknown-atlas-mitigation",
            "A cell that should name an ATLAS mitigation names none, so the report cannot say that it is in place or planned.",
            "`AML.M9999`, or a technique in the ATLAS mitigation column. Write an id such as AML.M0015.");
    static final Kind HIGH_WITHOUT_OWNER = Kind.warning(
            "high-without-owner",
            "A high or critical threat is open and nobody owns it.",
            "T-002 is High and its Owner is blank. Write who decides what is done.");
    static final Kind HIGH_WITHOUT_MITIGATION = Kind.warning(
            "high-without-mitigation",
            "A high or critical threat is open and nothing is planned against it.",
            "T-003 is High, its Mitigation is blank and no row of the Mitigations sheet names it. Plan something, or decide to accept it.");
    static final Kind MITIGATE_WITHOUT_DUE_DATE = Kind.warning(
            "mitigate-without-due-date",
            "A threat is to be mitigated, but nobody said by when. It counts as overdue.",
            "Treatment says mitigate and Due is blank. Write a date.");
    static final Kind OVERDUE = Kind.warning(
            "overdue",
            "Something that was to be done is past its date.",
            "Due 2026-05-01 and still planned. Do it, or agree on a new date.");
    static final Kind MITIGATED_WITHOUT_EVIDENCE = Kind.warning(
            "mitigated-without-evidence",
            "A threat counts as mitigated, but no measure says who checked it and how.",
            "Status says mitigated. Add a row to the Mitigations sheet with Checked by and Evidence.");
    static final Kind MITIGATION_FOR_UNKNOWN_THREAT = Kind.error(
            "mitigation-for-unknown-threat",
            "A measure names a threat that is not in the list, so it treats nothing there.",
            "Measure M1 names `T-99`. Correct the id, or add the threat.");
    static final Kind MITIGATION_WITHOUT_THREAT = Kind.note(
            "mitigation-without-threat",
            "A measure names no threat, so the roadmap cannot say what it closes.",
            "A row `Rate limits` with empty Threat IDs. Write the ids of the threats that it treats.");
    static final Kind RECOMMENDED_MITIGATION_NOT_CONSIDERED = Kind.note(
            "recommended-mitigation-not-considered",
            "ATLAS recommends mitigations against a technique of an open threat, and the sheets say nothing about them.",
            "Human In-the-Loop for AI Agent Actions against tool invocation. Plan it, or write a row with the status rejected.");
    static final Kind DECISION_FOR_UNKNOWN_THREAT = Kind.error(
            "decision-for-unknown-threat",
            "A decision names a threat that is not in the list, so it has no effect.",
            "A decision on `T-99`. Correct the id, or add the threat.");
    static final Kind ACCEPTANCE_WITHOUT_OWNER = Kind.error(
            "acceptance-without-owner",
            "A risk is accepted, but nobody owns it. It counts as open.",
            "The decision accepts T-012 and the threat's Owner is blank. Write who lives with the risk.");
    static final Kind ACCEPTANCE_WITHOUT_APPROVER = Kind.error(
            "acceptance-without-approver",
            "A risk is accepted, but nobody approved it. It counts as open.",
            "A row of the Decisions sheet with an empty Approver. Write who may take this risk and did.");
    static final Kind ACCEPTANCE_WITHOUT_REASON = Kind.error(
            "acceptance-without-reason",
            "A risk is accepted or transferred without a reason. It counts as open.",
            "A row of the Decisions sheet with an empty Reason. Write why the risk can be kept, or which contract moves it.");
    static final Kind ACCEPTANCE_WITHOUT_EXPIRY = Kind.error(
            "acceptance-without-expiry",
            "A risk is accepted or transferred without an end. It counts as open, because nobody would look at it again.",
            "A row of the Decisions sheet with an empty Expires. Write when to look again.");
    static final Kind EXPIRED_ACCEPTANCE = Kind.error(
            "expired-acceptance",
            "A risk was accepted until a day that is past. It counts as open again.",
            "Expires 2026-05-01. Decide again, or treat the risk.");
    static final Kind ACCEPTANCE_ENDS_SOON = Kind.note(
            "acceptance-ends-soon",
            "An acceptance ends within 30 days.",
            "Expires in two weeks. Put it on the agenda.");
    static final Kind ACCEPTANCE_TOO_LONG = Kind.warning(
            "acceptance-too-long",
            "A risk is accepted for longer than the policy allows. It holds, but should be looked at sooner.",
            "A high risk accepted for three years where the policy says half a year. Choose an earlier day.");
    static final Kind PERSONAL_DATA_WITHOUT_DISCLOSURE_THREAT = Kind.note(
            "personal-data-without-disclosure-threat",
            "A component holds personal data and nobody asked what happens when it leaks: it has neither a threat of information disclosure nor an answer.",
            "`Chat logs` hold conversations of customers. Answer the I question for it.");
    static final Kind TEST_FOR_UNKNOWN_TARGET = Kind.warning(
            "test-for-unknown-target",
            "A test result names neither a threat nor a component of this system.",
            "A result for `T-99`. Write the id of the threat, or the component's name.");
    static final Kind NIST_UNKNOWN_SUBCATEGORY = Kind.error(
            "nist-unknown-subcategory",
            "A row names a subcategory that NIST AI RMF 1.0 does not have, so it is not in the gap analysis.",
            "`GOVERN 9.9`. Write an id such as GOVERN 1.1.");
    static final Kind NIST_CLAIMED_WITHOUT_EVIDENCE = Kind.warning(
            "nist-claimed-without-evidence",
            "A NIST AI RMF subcategory is said to be in place, in full or in part, and nothing shows it.",
            "GOVERN 1.1 in place with an empty Evidence. Write where it can be seen.");
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
    public static final List<Kind> ALL = List.of(
            UNKNOWN_COMPONENT,
            NAME_READ_LENIENTLY,
            ANSWER_FOR_UNKNOWN_ELEMENT,
            FLOW_TO_NOWHERE,
            COMPONENT_NAME_TWICE,
            COMPONENT_IN_NO_FLOW,
            NO_DATA_FLOWS,
            ZONE_MISSING,
            ZONE_UNKNOWN,
            CROSSING_FLOW_UNANSWERED,
            ELEMENT_WITH_UNANSWERED_LETTERS,
            NO_WITHOUT_REASON,
            OPEN_QUESTION,
            ANSWERS_DISAGREE,
            ANSWER_THREAT_NOT_LISTED,
            THREAT_WITHOUT_STRIDE,
            THREAT_WITHOUT_TECHNIQUE,
            NOT_RATED,
            RATED_BY_WORD_ONLY,
            STATED_RISK_DIFFERS,
            RATING_METHODS_APART,
            PARTICIPANTS_APART,
            RESIDUAL_ABOVE_INHERENT,
            CLOSED_WITHOUT_RESIDUAL,
            LETTER_AND_TECHNIQUE_RARELY_TOGETHER,
            UNKNOWN_TECHNIQUE,
            AMBIGUOUS_TECHNIQUE,
            ATLAS_ID_AND_NAME_DISAGREE,
            TACTIC_FOR_TECHNIQUE,
            ATTACK_ID_FOR_ATLAS,
            RETIRED_ATLAS_ID,
            RENAMED_ATLAS_NAME,
            NOT_A_TECHNIQUE,
            UNKNOWN_ATLAS_MITIGATION,
            HIGH_WITHOUT_OWNER,
            HIGH_WITHOUT_MITIGATION,
            MITIGATE_WITHOUT_DUE_DATE,
            OVERDUE,
            MITIGATED_WITHOUT_EVIDENCE,
            MITIGATION_FOR_UNKNOWN_THREAT,
            MITIGATION_WITHOUT_THREAT,
            RECOMMENDED_MITIGATION_NOT_CONSIDERED,
            DECISION_FOR_UNKNOWN_THREAT,
            ACCEPTANCE_WITHOUT_OWNER,
            ACCEPTANCE_WITHOUT_APPROVER,
            ACCEPTANCE_WITHOUT_REASON,
            ACCEPTANCE_WITHOUT_EXPIRY,
            EXPIRED_ACCEPTANCE,
            ACCEPTANCE_ENDS_SOON,
            ACCEPTANCE_TOO_LONG,
            PERSONAL_DATA_WITHOUT_DISCLOSURE_THREAT,
            TEST_FOR_UNKNOWN_TARGET,
            NIST_UNKNOWN_SUBCATEGORY,
            NIST_CLAIMED_WITHOUT_EVIDENCE,
            NO_PARTICIPANTS,
            SESSION_DATE_MISSING,
            STALE_SESSION);

    private CheckProblems() {}
}
