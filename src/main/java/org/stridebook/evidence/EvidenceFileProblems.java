package org.stridebook.evidence;

import java.util.List;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;

/** What can be wrong with the reports of test tools in a workshop's evidence folder. */
public final class EvidenceFileProblems {

    static final Kind EVIDENCE_EMPTY =
            Kind.error("evidence-empty", "A report of a test tool has no content at all.", "Copy the report again.");
    static final Kind EVIDENCE_TOO_LARGE = Kind.error(
            "evidence-too-large",
            "A report of a test tool is larger than Stridebook reads; nothing of it counts.",
            "A garak report of 6 GB. Keep the lines of its evaluations and drop the attempts.");
    static final Kind EVIDENCE_UNREADABLE = Kind.error(
            "evidence-unreadable",
            "A report of a test tool cannot be opened, or broke the reader. Nothing of it counts.",
            "The file is open in another program. Close it and build again.");
    static final Kind EVIDENCE_UNKNOWN = Kind.note(
            "evidence-unknown",
            "A file in the evidence folder is no report that Stridebook knows, so it shows nothing.",
            "`results.json` of another tool. Write its numbers into a sheet of test results, or leave it as it is.");
    static final Kind EVIDENCE_LINE_BROKEN = Kind.warning(
            "evidence-line-broken",
            "Lines of a report are damaged or far too long. They were left out; the other lines count.",
            "Two programs wrote into one garak report at once. Run the tool again.");
    static final Kind EVIDENCE_COUNTS_ODD = Kind.warning(
            "evidence-counts-odd",
            "Numbers of a report do not add up, so that result was left out.",
            "An evaluation with 12 of 10 passed. Run the tool again.");
    static final Kind EVIDENCE_CUT_OFF = Kind.warning(
            "evidence-cut-off",
            "A report ends before the run did, or breaks off in the middle. What it says until then counts, and is marked as incomplete.",
            "garak was stopped in the middle of a run, or the file was copied in part. Let the tool run to its end.");
    static final Kind EVIDENCE_WITHOUT_RESULTS = Kind.warning(
            "evidence-without-results",
            "A report was understood, but nothing in it was judged.",
            "garak was stopped before its first detector. Let it run to its end.");

    /** In the order above. */
    public static final List<Kind> ALL = List.of(
            EVIDENCE_EMPTY,
            EVIDENCE_TOO_LARGE,
            EVIDENCE_UNREADABLE,
            EVIDENCE_UNKNOWN,
            EVIDENCE_LINE_BROKEN,
            EVIDENCE_COUNTS_ODD,
            EVIDENCE_CUT_OFF,
            EVIDENCE_WITHOUT_RESULTS);

    private EvidenceFileProblems() {}

    /** The rest of a file is missing or cannot be read. */
    static Problem cutOff(Location place) {
        return EVIDENCE_CUT_OFF.at(
                place,
                "the file breaks off here; what stands before it counts, and is marked as incomplete",
                "let the tool write the file again, or copy it again in full");
    }

    /** Nobody reads this file. */
    public static Problem unknown(List<Location> places) {
        return EVIDENCE_UNKNOWN.at(
                places,
                "this is no report of a test tool that is known, so it shows nothing",
                "to have it count, write its numbers into a sheet of test results");
    }
}
