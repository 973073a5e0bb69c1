package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what tests and NIST AI RMF answers claim without ground. */
public final class EvidenceProblems {

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

    /** In the order above. */
    public static final List<Kind> ALL =
            List.of(TEST_FOR_UNKNOWN_TARGET, NIST_UNKNOWN_SUBCATEGORY, NIST_CLAIMED_WITHOUT_EVIDENCE);

    private EvidenceProblems() {}
}
