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

    ResultsSheet() {
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
    }

    @Override
    protected Set<Column> alsoRead() {
        return Set.of(Column.COMPONENT);
    }

    @Override
    protected boolean fits(Fit fit) {
        boolean tested = fit.count(Column.ATTEMPTS, Column.SUCCESSES, Column.TOOL, Column.VERDICT) >= 2;
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
        draft.testResults()
                .add(new TestResult(
                        target,
                        line.text(Column.TECHNIQUE),
                        line.text(Column.TOOL),
                        line.date(Column.DATE),
                        line.integer(Column.ATTEMPTS),
                        line.integer(Column.SUCCESSES),
                        line.text(Column.VERDICT),
                        line.text(Column.LINK),
                        Probe.NONE,
                        line.extras(),
                        line.source()));
        return true;
    }
}
