package org.stridebook.evidence;

import java.io.IOException;
import java.util.List;
import org.stridebook.document.JsonCursor;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.TestResult;

/**
 * Reads what {@code promptfoo eval -o results.json} and {@code promptfoo redteam eval} write. In a red-team run each plugin is one
 * result; the tests of a plain evaluation are one result together, which needs a threat id in the file's name to say something of a
 * threat.
 */
public final class PromptfooReader implements EvidenceReader {

    static final String TOOL = "promptfoo";

    @Override
    public String tool() {
        return TOOL;
    }

    @Override
    public boolean claims(EvidenceFile file) {
        return file.name().endsWith(".json");
    }

    @Override
    public List<TestResult> read(EvidenceFile file, Problems problems) throws IOException {
        var report = new PromptfooReport(file);
        try (var json = JsonCursor.of(file.openText(), file.shown())) {
            json.fields(report::take);
        } catch (RefusedDocument e) {
            report.breakOff();
            problems.add(
                    report.isPromptfoo()
                            ? EvidenceFileProblems.cutOff(e.problem().location())
                            : e.problem());
        }
        if (!report.isPromptfoo()) {
            problems.add(EvidenceFileProblems.unknown(List.of(file.place())));
            return List.of();
        }
        List<TestResult> results = report.results();
        if (results.stream().noneMatch(TestResult::isJudged)) {
            problems.add(EvidenceFileProblems.EVIDENCE_WITHOUT_RESULTS.at(
                    file.place(), "no test of the run was judged", "look whether the model answered at all"));
        }
        return results;
    }
}
