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
            "A test result fits no threat of the register: no id, technique or OWASP item leads to one. It is listed on the system's page only.",
            "garak tried `malwaregen`, and no threat is about it. List the threat, or begin the report's name with a threat id: `T-07 garak.report.jsonl`.");
    static final Kind TEST_TIED_LOOSELY = Kind.note(
            "test-tied-loosely",
            "A test result shares only an OWASP item with threats. That is too wide to show anything of one of them: it is listed there,"
                    + " and counts neither as a test of them nor as a breach.",
            "A probe tagged LLM06:2025, and seven threats of that item. Begin the report's name with a threat id.");
    static final Kind TEST_CONTRADICTS_ITSELF = Kind.warning(
            "test-contradicts-itself",
            "The verdict of a test says the opposite of its numbers. The worse of the two counts.",
            "`passed` beside 3 successes. Correct the verdict, or the number.");
    static final Kind TEST_MORE_THAN_ATTEMPTS = Kind.warning(
            "test-more-than-attempts",
            "A test has more successes than attempts. It counts as a breach, and no share is printed.",
            "25 of 20. Correct one of the two.");
    static final Kind TEST_IN_THE_FUTURE = Kind.warning(
            "test-in-the-future",
            "A test has a date after the day of the report. It counts as the latest of its test.",
            "2062 for 2026. Correct the date.");
    static final Kind HIGH_NEVER_TESTED = Kind.note(
            "high-never-tested",
            "A threat is open and rated high, the team has test results, and none of them is about this threat.",
            "T-14 is high and only other threats were tested. Plan a test, or write an existing one down under its id.");
    static final Kind MITIGATED_BUT_GOT_THROUGH = Kind.warning(
            "mitigated-but-got-through",
            "A threat counts as mitigated, but in the latest run of a test of it some attempts got through. A clean run of another test mends nothing.",
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
            TEST_TIED_LOOSELY,
            TEST_CONTRADICTS_ITSELF,
            TEST_MORE_THAN_ATTEMPTS,
            TEST_IN_THE_FUTURE,
            HIGH_NEVER_TESTED,
            MITIGATED_BUT_GOT_THROUGH,
            NIST_UNKNOWN_SUBCATEGORY,
            NIST_CLAIMED_WITHOUT_EVIDENCE,
            NIST_MODEL_DISAGREES,
            NIST_NOT_APPLICABLE_WITHOUT_REASON);

    private EvidenceProblems() {}
}
