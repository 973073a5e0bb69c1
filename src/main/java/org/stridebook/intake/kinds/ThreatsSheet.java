package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stridebook.framework.Stride;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.rows.TickColumns;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Vote;

/** Threat lists. */
public final class ThreatsSheet extends SheetKind {

    ThreatsSheet() {
        super(
                "threats",
                "Threats",
                optional(Column.ID, "Threat ID"),
                needed(Column.COMPONENT, "Component or flow"),
                needed(Column.STRIDE, "STRIDE"),
                optional(Column.ATLAS, "ATLAS"),
                optional(Column.TITLE, "Title"),
                needed(Column.SCENARIO, "Scenario"),
                optional(Column.LIKELIHOOD, "Likelihood"),
                optional(Column.IMPACT, "Impact"),
                optional(Column.DAMAGE, "Damage"),
                optional(Column.REPRODUCIBILITY, "Reproducibility"),
                optional(Column.EXPLOITABILITY, "Exploitability"),
                optional(Column.AFFECTED_USERS, "Affected users"),
                optional(Column.DISCOVERABILITY, "Discoverability"),
                optional(Column.CONTROLS, "Existing controls"),
                optional(Column.MITIGATION, "Mitigation"),
                optional(Column.ATLAS_MITIGATION, "ATLAS mitigation"),
                optional(Column.TREATMENT, "Treatment"),
                optional(Column.STATUS, "Status"),
                optional(Column.RESIDUAL_LIKELIHOOD, "Residual likelihood"),
                optional(Column.RESIDUAL_IMPACT, "Residual impact"),
                optional(Column.OWNER, "Owner"),
                optional(Column.DUE, "Due"),
                optional(Column.EFFORT, "Effort"),
                optional(Column.TICKET, "Ticket"),
                optional(Column.FOUND, "Found on"),
                optional(Column.PARTICIPANT, "Participant"),
                optional(Column.REFERENCES, "References"),
                optional(Column.NOTES, "Notes"));
    }

    @Override
    protected Set<Column> alsoRead() {
        var more = EnumSet.of(Column.RISK, Column.DREAD, Column.RESIDUAL);
        more.addAll(TickColumns.ALL.keySet());
        return more;
    }

    @Override
    protected boolean fits(Fit fit) {
        return ThreatListSigns.of(fit);
    }

    @Override
    public boolean hasSections() {
        return true;
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String title = line.text(Column.TITLE);
        String scenario = line.text(Column.SCENARIO);
        Vote vote = new Vote(
                line.participant(),
                line.score(Column.LIKELIHOOD),
                line.score(Column.IMPACT),
                DreadCells.factors(line),
                line.source());
        boolean rated = vote.likelihood() != null || vote.impact() != null || vote.dread() != null;
        if (title.isEmpty() && scenario.isEmpty() && !(line.has(Column.ID) && rated)) {
            return line.skip(Column.SCENARIO, "scenario");
        }
        String element = line.has(Column.COMPONENT) ? line.text(Column.COMPONENT) : line.section();
        Threat threat = threat(line, title, scenario, vote);
        if (!(title + scenario).isEmpty()) {
            tellBlanks(line, element, threat);
        }
        draft.threats().add(new ThreatRow(line.text(Column.ID), element, vote, threat));
        return true;
    }

    private static Threat threat(Line line, String title, String scenario, Vote vote) {
        var treatment = Treatments.of(line);
        var named = NamedControls.of(line);
        return new Threat(
                new ThreatId(line.text(Column.ID)),
                false,
                List.of(),
                letters(line),
                line.references(Column.ATLAS),
                title,
                scenario,
                List.of(vote),
                DreadCells.statedRisk(line, vote.dread()),
                line.text(Column.CONTROLS),
                line.text(Column.MITIGATION),
                named.atlas(),
                treatment.treatment(),
                treatment.text(),
                line.score(Column.RESIDUAL_LIKELIHOOD),
                line.score(Column.RESIDUAL_IMPACT),
                line.text(Column.RESIDUAL),
                line.text(Column.OWNER),
                line.date(Column.DUE),
                line.text(Column.EFFORT),
                line.text(Column.TICKET),
                line.date(Column.FOUND),
                named.text(),
                line.text(Column.NOTES),
                List.of(),
                line.extras(),
                List.of(line.source()));
    }

    private static Set<Stride> letters(Line line) {
        var letters = EnumSet.noneOf(Stride.class);
        letters.addAll(line.letters(Column.STRIDE));
        letters.addAll(line.ticks());
        return letters.isEmpty() ? line.sectionLetters() : letters;
    }

    private static void tellBlanks(Line line, String element, Threat threat) {
        if (element.isEmpty() && line.hasColumn(Column.COMPONENT)) {
            blank(line, Column.COMPONENT, "component or flow");
        }
        if (threat.letters().isEmpty() && line.raw(Column.STRIDE).isEmpty() && line.hasColumn(Column.STRIDE)) {
            blank(line, Column.STRIDE, "STRIDE category");
        }
    }

    private static void blank(Line line, Column column, String what) {
        line.tell(IntakeProblems.MISSING_REQUIRED_CELL, column, "a threat has no " + what, "fill the cell");
    }
}
