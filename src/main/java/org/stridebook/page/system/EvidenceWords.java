package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.TestCover;
import org.stridebook.page.part.Words;

/** How much of a register was tested, in sentences. */
final class EvidenceWords {

    private static final int MOST_IDS = 8;

    private EvidenceWords() {}

    /** Empty where there are no tests. */
    static List<String> of(Assessment assessment) {
        var cover = TestCover.of(assessment.threats(), assessment.tests());
        if (cover.results().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(Words.count(cover.results().size(), "result", "results") + " for " + cover.tested() + " of "
                + Words.count(cover.threats(), "threat", "threats") + ".");
        if (cover.openHigh() > 0) {
            lines.add(highs(cover));
        }
        if (!cover.gotThrough().isEmpty()) {
            lines.add("Attempts got through at " + named(cover.gotThrough()) + ".");
        }
        if (!cover.loose().isEmpty()) {
            lines.add(Words.count(cover.loose().size(), "result shares", "results share")
                    + " only an OWASP item with threats, which shows nothing of them.");
        }
        if (!cover.joinless().isEmpty()) {
            lines.add(Words.count(cover.joinless().size(), "result fits", "results fit") + " no threat of the list.");
        }
        return lines;
    }

    private static String highs(TestCover cover) {
        int never = cover.neverTested().size();
        if (never == 0) {
            return "Every open high threat was tested.";
        }
        return never + " of " + Words.count(cover.openHigh(), "open high threat", "open high threats")
                + (never == 1 ? " was" : " were") + " never tested: " + named(cover.neverTested()) + ".";
    }

    private static String named(List<AssessedThreat> threats) {
        int more = threats.size() - MOST_IDS;
        return threats.stream()
                        .limit(MOST_IDS)
                        .map(threat -> threat.id().value())
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
