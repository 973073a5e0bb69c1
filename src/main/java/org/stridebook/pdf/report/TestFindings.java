package org.stridebook.pdf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.TestCover;
import org.stridebook.assessment.threat.TestSeries;
import org.stridebook.page.threat.TestWords;
import org.stridebook.workshop.TestResult;

/** What test tools found, for leadership: how much was tried, and where it worked. */
final class TestFindings {

    private static final int NAMED = 6;

    private final TestCover cover;

    private TestFindings(Assessment assessment) {
        this.cover = TestCover.of(assessment.threats(), assessment.tests());
    }

    /** For the first page; empty where nothing was tested. */
    static String sentence(Assessment assessment) {
        var findings = new TestFindings(assessment);
        if (findings.cover.tested() == 0) {
            return "";
        }
        List<String> worst = findings.worst();
        String tested = Wording.count(findings.cover.tested(), "tested threat");
        return worst.isEmpty()
                ? "Tests are known to have got through at none of " + tested + "."
                : "Tests got through at " + worst.size() + " of " + tested + "; worst is " + worst.get(0) + ".";
    }

    /** For the part on coverage; empty where there are no results. */
    static List<String> lines(Assessment assessment) {
        var findings = new TestFindings(assessment);
        TestCover cover = findings.cover;
        if (cover.results().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        String high = cover.openHigh() == 0
                ? ""
                : ", among them " + (cover.openHigh() - cover.neverTested().size()) + " of "
                        + Wording.count(cover.openHigh(), "open high threat");
        lines.add(Wording.count(cover.results().size(), "result") + " of test tools: " + cover.tested() + " of "
                + Wording.count(cover.threats(), "threat") + " tested" + high + ".");
        List<String> worst = findings.worst();
        if (!worst.isEmpty()) {
            int more = worst.size() - NAMED;
            lines.add("Attempts got through at " + worst.size() + ", the worst first: "
                    + String.join("; ", worst.subList(0, Math.min(NAMED, worst.size())))
                    + (more > 0 ? "; and " + more + " more" : "") + ".");
        } else if (cover.tested() > 0) {
            lines.add("No attempt is known to have got through, which is no proof that none can.");
        }
        int nowhere = cover.joinless().size() + cover.loose().size();
        if (nowhere > 0) {
            lines.add(Wording.count(nowhere, "result") + (nowhere == 1 ? " fits" : " fit")
                    + " no threat of the list for certain; the system's page has them.");
        }
        return lines;
    }

    /** {@code T-01 7 of 20}, the greatest share first. */
    private List<String> worst() {
        return cover.gotThrough().stream()
                .sorted(Comparator.comparing(threat -> worst(threat).worst(), TestResult.MOST_THROUGH_FIRST))
                .map(threat ->
                        threat.id() + ": " + TestWords.brief(worst(threat).worst()))
                .toList();
    }

    private static TestSeries worst(AssessedThreat threat) {
        return TestSeries.of(threat.tests()).get(0);
    }
}
