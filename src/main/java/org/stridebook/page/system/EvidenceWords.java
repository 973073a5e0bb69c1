package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.TestCover;
import org.stridebook.page.part.Words;

/** How much of a register was tested, in sentences. */
final class EvidenceWords {

    private static final int MOST_IDS = 8;

    private EvidenceWords() {}

    /** Empty where there are no tests. */
    static List<String> of(Assessment assessment) {
        var cover = TestCover.of(assessment.threats(), assessment.workshop().testResults());
        if (cover.results().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(Words.count(cover.results().size(), "result", "results") + " for " + cover.tested() + " of "
                + Words.count(cover.threats(), "threat", "threats") + ".");
        if (cover.openHigh() > 0) {
            lines.add(highs(cover));
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
        String ids = cover.neverTested().stream()
                .limit(MOST_IDS)
                .map(threat -> threat.id().value())
                .collect(Collectors.joining(", "));
        return never + " of " + Words.count(cover.openHigh(), "open high threat", "open high threats")
                + (never == 1 ? " was" : " were") + " never tested: " + ids
                + (never > MOST_IDS ? " and " + (never - MOST_IDS) + " more" : "") + ".";
    }
}
