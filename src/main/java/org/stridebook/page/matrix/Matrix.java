package org.stridebook.page.matrix;

import java.util.LinkedHashSet;
import java.util.List;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.page.part.Badge;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.TechniqueUse;

/**
 * Tactics as columns, techniques below them with what threats and questions say of each, and the questions to ask next.
 *
 * @param all how many techniques and sub-techniques there are; each is {@code considered}, {@code fitting} or {@code silent}
 * @param filters what the script offers; without it everything is shown
 */
public record Matrix(
        int all,
        int considered,
        int fitting,
        int silent,
        List<MatrixFilter> filters,
        List<Column> columns,
        List<Ask> questions) {

    /** The class of a cell that a question asks about. */
    private static final String FITS = "ask";

    public Matrix {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
    }

    /** A tactic; {@code note} says how far it is considered. */
    public record Column(Link tactic, String id, String note, List<Cell> cells) {}

    /**
     * A technique.
     *
     * @param is words that filters look for
     * @param css its level, {@code ask}, or empty where there is nothing to say
     * @param mark count and worst open level, leading to the threats; or "ask", leading to the question; or no text
     * @param shown sub-techniques with threats of their own; {@code folded} are the others
     */
    public record Cell(
            Link technique, String is, String css, Link mark, List<Cell> shown, List<Cell> folded, String foldedNote) {}

    /** How far it is covered, in sentences. */
    public String summary() {
        return considered + " of " + all + " techniques are considered. "
                + (fitting == 0
                        ? ""
                        : fitting + (fitting == 1 ? " more fits" : " more fit")
                                + " what is in scope, and no threat names "
                                + (fitting == 1 ? "it" : "them")
                                + ": ask. ")
                + "No question of ours fits the other " + silent + ".";
    }

    public static Matrix of(Coverage coverage, MatrixScope scope) {
        var found = new LinkedHashSet<String>();
        coverage.atlas().techniques().forEach(one -> found.addAll(MatrixFilter.words(one, coverage)));
        return new Matrix(
                coverage.atlas().techniques().size(),
                coverage.count(Coverage.State.CONSIDERED),
                coverage.count(Coverage.State.FITS),
                coverage.count(Coverage.State.SILENT),
                MatrixFilter.of(coverage.atlas(), found),
                coverage.atlas().tactics().stream()
                        .map(tactic -> column(tactic, coverage, scope))
                        .toList(),
                Ask.all(coverage, scope));
    }

    private static Column column(Tactic tactic, Coverage coverage, MatrixScope scope) {
        List<Technique> techniques = coverage.atlas().techniquesOf(tactic);
        long considered = techniques.stream()
                .filter(one -> coverage.state(one) == Coverage.State.CONSIDERED)
                .count();
        return new Column(
                scope.links().atlas(tactic.id(), tactic.name()),
                tactic.id().value(),
                considered + " of " + techniques.size() + " considered",
                techniques.stream()
                        .map(technique -> cell(technique, coverage, scope))
                        .toList());
    }

    private static Cell cell(Technique technique, Coverage coverage, MatrixScope scope) {
        List<Technique> subs = coverage.parts(technique);
        List<ThreatBrief> threats = coverage.threats(technique);
        boolean fits = coverage.state(technique) == Coverage.State.FITS;
        Badge worst = TechniqueUse.worst(threats);
        List<Technique> folded =
                subs.stream().filter(sub -> coverage.threats(sub).isEmpty()).toList();
        return new Cell(
                scope.links().atlas(technique.id(), technique.name()),
                String.join(" ", MatrixFilter.words(technique, coverage)),
                !threats.isEmpty() ? worst.css() : fits ? FITS : "",
                mark(technique, threats, worst, fits, scope),
                cells(
                        subs.stream()
                                .filter(sub -> !coverage.threats(sub).isEmpty())
                                .toList(),
                        coverage,
                        scope),
                cells(folded, coverage, scope),
                note(folded, folded.size() < subs.size(), coverage));
    }

    private static List<Cell> cells(List<Technique> techniques, Coverage coverage, MatrixScope scope) {
        return techniques.stream().map(one -> cell(one, coverage, scope)).toList();
    }

    private static Link mark(
            Technique technique, List<ThreatBrief> threats, Badge worst, boolean fits, MatrixScope scope) {
        if (!threats.isEmpty()) {
            return scope.threats(technique, threats.size() + " · " + worst.word());
        }
        return fits ? new Link("ask", "#" + Ask.anchor(technique)) : Link.plain("");
    }

    /** {@code 3 more sub-techniques, 1 to ask}. */
    private static String note(List<Technique> folded, boolean more, Coverage coverage) {
        long fitting = folded.stream()
                .filter(sub -> coverage.state(sub) == Coverage.State.FITS)
                .count();
        return folded.size()
                + (more ? " more" : "")
                + (folded.size() == 1 ? " sub-technique" : " sub-techniques")
                + (fitting == 0 ? "" : ", " + fitting + " to ask");
    }
}
