package org.stridebook.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.document.JsonCursor;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.TestResult;

/**
 * Reads reports of garak ({@code *.report.jsonl}) of all versions that write JSON lines. A hit log that lies beside its report says
 * nothing new and is left alone; one without a report tells how many attempts got through, but not of how many.
 */
public final class GarakReader implements EvidenceReader {

    static final String TOOL = "garak";
    private static final String REPORT = ".report.jsonl";
    private static final String HITS = ".hitlog.jsonl";
    private static final int MOST_PLACES = 20;

    @Override
    public String tool() {
        return TOOL;
    }

    @Override
    public boolean claims(EvidenceFile file) {
        return file.name().endsWith(".jsonl");
    }

    @Override
    public List<TestResult> read(EvidenceFile file, Problems problems) throws IOException {
        String name = file.path().getFileName().toString();
        boolean hits = file.name().endsWith(HITS);
        if (hits && file.hasNeighbour(name.substring(0, name.length() - HITS.length()) + REPORT)) {
            return List.of();
        }
        var report = new GarakReport(file, hits);
        var broken = new ArrayList<Location>();
        try (var lines = new Lines(file.open())) {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                read(line, report, file, broken);
            }
        }
        if (!report.isGarak()) {
            problems.add(EvidenceFileProblems.unknown(List.of(file.place())));
            return List.of();
        }
        tellBroken(broken, problems);
        return report.results(problems);
    }

    /** Attempts are nearly all of a report, and hostile: they are not even parsed unless somebody wants their prompts. */
    private static void read(Lines.Line line, GarakReport report, EvidenceFile file, List<Location> broken) {
        String text = line.text();
        if (text.isEmpty() || (isAttempt(text) && (line.cut() || !file.prompts()))) {
            report.passed(text);
            return;
        }
        try {
            if (line.cut() || !text.startsWith("{")) {
                broken.add(file.line(line.number()));
                return;
            }
            try (var json = JsonCursor.ofLine(text, file.shown(), line.number())) {
                report.add(GarakEntry.read(json, line.number()));
            }
        } catch (RefusedDocument e) {
            broken.add(file.line(line.number()));
        }
    }

    private static boolean isAttempt(String text) {
        String start = text.substring(0, Math.min(60, text.length()));
        return start.startsWith("{") && start.replace(" ", "").startsWith("{\"entry_type\":\"attempt\"");
    }

    private static void tellBroken(List<Location> broken, Problems problems) {
        if (!broken.isEmpty()) {
            int count = broken.size();
            problems.add(EvidenceFileProblems.EVIDENCE_LINE_BROKEN.at(
                    broken.subList(0, Math.min(MOST_PLACES, count)),
                    (count == 1 ? "1 line is" : count + " lines are") + " damaged or too long and did not count",
                    "let the tool write the report again, or copy it again in full"));
        }
    }
}
