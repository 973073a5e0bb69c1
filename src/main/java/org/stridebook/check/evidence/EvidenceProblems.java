package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what tests and NIST AI RMF answers claim without ground. */
public final class EvidenceProblems {

    static final Kind TEST_FOR_UNKNOWN_TARGET = Kind.warning(
            "test-for-unknown-target",
            "A test result names neither a threat nor a component of this system.",
            "A result for `T-99`. Write the id of the threat, or the component's name.");
    static final Kind TEST_WITHOUT_THREAT = Kind.note(
            "test-without-threat",
            "A test result fits no threat of the register: neither a technique nor an OWASP item leads to one, and no id is given."
                    + " It is listed on the system's page only.",
            "garak tried `malwaregen`, and no threat is about it. List the threat, or begin the report's name with a threat id: `T-07 garak.report.jsonl`.");
    static final Kind HIGH_NEVER_TESTED = Kind.note(
            "high-never-tested",
            "A threat is open and rated high, the team has test results, and none of them is about this threat.",
            "T-14 is high and only other threats were tested. Plan a test, or write an existing one down under its id.");
    static final Kind MITIGATED_BUT_GOT_THROUGH = Kind.warning(
            "mitigated-but-got-through",
            "A threat counts as mitigated, but in the latest test of it some attempts got through.",
            "T-05 is mitigated, and 6 of 60 attempts of last week's run worked. Open it again, or accept what is left.");
    static final Kind NIST_UNKNOWN_SUBCATEGORY = Kind.error(
            "nist-unknown-subcategory",
            "A row names a subcategory that NIST AI RMF 1.0 does not have, so it is not in the gap analysis.",
            "`GOVERN 9.9`. Write an id such as GOVERN 1.1.");
    static final Kind NIST_CLAIMED_WITHOUT_EVIDENCE = Kind.warning(
            "nist-claimed-without-evidence",
            "A NIST AI RMF subcategory is said to be in place, in full or in part, and nothing shows it: no evidence is typed, and neither"
                    + " the threat model nor a test speaks for it.",
            "GOVERN 1.1 in place with an empty Evidence. Write where it can be seen.");

    static final Kind NIST_MODEL_DISAGREES = Kind.warning(
            "nist-model-disagrees",
            "A NIST AI RMF subcategory is said to be in place or not to apply, and the threat model or a test speaks against it.",
            "MEASURE 2.7 in place, and attempts got through in the latest test of T-05. Change the status, or treat the threat.");

    static final Kind NIST_NOT_APPLICABLE_WITHOUT_REASON = Kind.note(
            "nist-not-applicable-without-reason",
            "A NIST AI RMF subcategory is said not to apply, and nobody wrote why.",
            "GOVERN 6.1 not applicable with an empty Evidence. Write the reason there, such as “nothing is bought”.");

    /** In the order above. */
    public static final List<Kind> ALL = List.of(
            TEST_FOR_UNKNOWN_TARGET,
            TEST_WITHOUT_THREAT,
            HIGH_NEVER_TESTED,
            MITIGATED_BUT_GOT_THROUGH,
            NIST_UNKNOWN_SUBCATEGORY,
            NIST_CLAIMED_WITHOUT_EVIDENCE,
            NIST_MODEL_DISAGREES,
            NIST_NOT_APPLICABLE_WITHOUT_REASON);

    private EvidenceProblems() {}
}
