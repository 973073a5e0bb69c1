package org.stridebook.check.treatment;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what is open or late in treating threats, and what an acceptance lacks. */
public final class TreatmentProblems {

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
    static final Kind VERIFIED_WITHOUT_CHECK = Kind.error(
            "verified-without-check",
            "A measure is said to be verified, but without evidence or without a checker other than its owner. It counts as in place.",
            "Status says verified and Checked by is blank. Write who looked, and in Evidence where the result is.");
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
            "ATLAS recommends mitigations against a technique of an open threat, and no measure against that threat is of that kind.",
            "Human In-the-Loop for AI Agent Actions against tool invocation. Plan it, or write a row with the status rejected.");
    static final Kind DECISION_FOR_UNKNOWN_THREAT = Kind.error(
            "decision-for-unknown-threat",
            "A decision names a threat that is not in the list, so it has no effect.",
            "A decision on `T-99`. Correct the id, or add the threat.");
    public static final Kind ACCEPTANCE_WITHOUT_OWNER = Kind.error(
            "acceptance-without-owner",
            "A risk is accepted, but nobody owns it. It counts as open.",
            "The decision accepts T-012 and the threat's Owner is blank. Write who lives with the risk.");
    public static final Kind ACCEPTANCE_WITHOUT_APPROVER = Kind.error(
            "acceptance-without-approver",
            "A risk is accepted, but nobody approved it. It counts as open.",
            "A row of the Decisions sheet with an empty Approver. Write who may take this risk and did.");
    public static final Kind ACCEPTANCE_WITHOUT_REASON = Kind.error(
            "acceptance-without-reason",
            "A risk is accepted or transferred without a reason. It counts as open.",
            "A row of the Decisions sheet with an empty Reason. Write why the risk can be kept, or which contract moves it.");
    public static final Kind ACCEPTANCE_WITHOUT_EXPIRY = Kind.error(
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

    /** In the order above. */
    public static final List<Kind> ALL = List.of(
            HIGH_WITHOUT_OWNER,
            HIGH_WITHOUT_MITIGATION,
            MITIGATE_WITHOUT_DUE_DATE,
            OVERDUE,
            MITIGATED_WITHOUT_EVIDENCE,
            VERIFIED_WITHOUT_CHECK,
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
            ACCEPTANCE_TOO_LONG);

    private TreatmentProblems() {}
}
