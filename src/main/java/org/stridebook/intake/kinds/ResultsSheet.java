package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.Set;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.intake.tables.SheetColumn;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Probe;
import org.stridebook.workshop.TestResult;

/** Results of test tools. */
public final class ResultsSheet extends SheetKind {

    private final boolean expected;

    /** Anywhere in a session's folder. */
    ResultsSheet() {
        this(false);
    }

    /** {@code expected} where hardly anything else can be meant, as in an evidence folder. */
    public ResultsSheet(boolean expected) {
        super(
                "results",
                "Test results",
                SheetColumn.needed(Column.THREAT_ID, "Threat ID or component"),
                optional(Column.TECHNIQUE, "Technique"),
                optional(Column.TOOL, "Tool"),
                optional(Column.DATE, "Date"),
                optional(Column.ATTEMPTS, "Attempts"),
                optional(Column.SUCCESSES, "Successes"),
                optional(Column.VERDICT, "Verdict"),
                optional(Column.LINK, "Link"));
        this.expected = expected;
    }

    @Override
    protected Set<Column> alsoRead() {
        return Set.of(Column.COMPONENT, Column.SUCCESS_RATE);
    }

    @Override
    protected boolean fits(Fit fit) {
        int signs = fit.count(Column.ATTEMPTS, Column.SUCCESSES, Column.SUCCESS_RATE, Column.TOOL, Column.VERDICT);
        boolean tested = signs >= (expected ? 1 : 2);
        boolean more = fit.mentions("stride", "scenario", "likelihood", "impact", "mitigation");
        return tested && fit.hasAny(Column.THREAT_ID, Column.COMPONENT, Column.TECHNIQUE) && !more && fit.foreign() < 2;
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String target = line.has(Column.THREAT_ID) ? line.text(Column.THREAT_ID) : line.text(Column.COMPONENT);
        if (target.isEmpty() && !line.has(Column.TECHNIQUE)) {
            return line.skip(Column.THREAT_ID, "threat id, component or technique");
        }
        if (line.has(Column.THREAT_ID) && line.has(Column.COMPONENT)) {
            line.keep(Column.COMPONENT);
        }
        var cells = ResultCells.of(line);
        draft.testResults()
                .add(new TestResult(
                        target,
                        line.text(Column.TECHNIQUE),
                        line.text(Column.TOOL),
                        line.date(Column.DATE),
                        cells.attempts(),
                        cells.successes(),
                        cells.share(),
                        ResultCells.verdict(line),
                        line.text(Column.LINK),
                        Probe.NONE,
                        line.extras(),
                        line.source()));
        return true;
    }
}
