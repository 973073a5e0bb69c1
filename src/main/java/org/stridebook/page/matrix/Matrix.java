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
 * @param all how many techniques and sub-techniques there are; each is {@code named}, {@code covered},
 *     {@code fitting} or {@code silent}
 * @param letters what the letters in the cells stand for
 * @param filters what the script offers; without it everything is shown
 */
public record Matrix(
        int all,
        int named,
        int covered,
        int fitting,
        int silent,
        List<MatrixFilter> filters,
        List<MatrixLetters.Letter> letters,
        List<Column> columns,
        List<Ask> questions) {

    /** The class of a cell that a question asks about. */
    private static final String FITS = "ask";

    /** The class and the mark of a cell that the technique above it covers. */
    private static final String COVERED = "covered";

    public Matrix {
        filters = List.copyOf(filters);
        letters = List.copyOf(letters);
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
    }

    /** A tactic; {@code note} says how far it is considered. */
    public record Column(Link tactic, String id, String note, List<Cell> cells) {}

    /**
     * A technique.
     *
     * @param is words that filters look for
     * @param css its level, {@code covered}, {@code ask}, or empty where there is nothing to say
     * @param mark count and worst open level, leading to the threats; "covered", leading to the
     *     threats of the technique above; "ask", leading to the question; or no text
     * @param kind letters for its maturity and platforms, see {@link MatrixLetters}
     * @param shown sub-techniques with threats of their own; {@code folded} are the others
     */
    public record Cell(
            Link technique,
            String is,
            String css,
            Link mark,
            String kind,
            List<Cell> shown,
            List<Cell> folded,
            String foldedNote) {}

    /** How far it is covered, in sentences. */
    public String summary() {
        return (named + covered) + " of " + all + " techniques and sub-techniques are considered"
                + (covered == 0
                        ? ". "
                        : ": threats name " + named + " of them or a part of them, and " + covered
                                + (covered == 1 ? " is" : " are") + " covered by the technique above. ")
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
                coverage.count(Coverage.State.NAMED),
                coverage.count(Coverage.State.COVERED),
                coverage.count(Coverage.State.FITS),
                coverage.count(Coverage.State.SILENT),
                MatrixFilter.of(coverage.atlas(), found),
                coverage.letters().all(),
                coverage.atlas().tactics().stream()
                        .map(tactic -> column(tactic, coverage, scope))
                        .toList(),
                Ask.all(coverage, scope));
    }

    private static Column column(Tactic tactic, Coverage coverage, MatrixScope scope) {
        List<Technique> techniques = coverage.atlas().techniquesOf(tactic);
        List<Technique> all = coverage.atlas().techniquesWithSubsOf(tactic);
        long considered = all.stream().filter(coverage::isConsidered).count();
        return new Column(
                scope.links().atlas(tactic.id(), tactic.name()),
                tactic.id().value(),
                considered + " of " + all.size() + " considered",
                techniques.stream()
                        .map(technique -> cell(technique, coverage, scope))
                        .toList());
    }

    private static Cell cell(Technique technique, Coverage coverage, MatrixScope scope) {
        List<Technique> subs = coverage.parts(technique);
        List<ThreatBrief> threats = coverage.threats(technique);
        Badge worst = TechniqueUse.worst(threats);
        List<Technique> folded =
                subs.stream().filter(sub -> coverage.threats(sub).isEmpty()).toList();
        return new Cell(
                scope.links().atlas(technique.id(), technique.name()),
                String.join(" ", MatrixFilter.words(technique, coverage)),
                css(coverage.state(technique), worst),
                mark(technique, threats, worst, coverage, scope),
                coverage.letters().of(technique),
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
            Technique technique, List<ThreatBrief> threats, Badge worst, Coverage coverage, MatrixScope scope) {
        return switch (coverage.state(technique)) {
            case NAMED -> scope.threats(technique, threats.size() + " · " + worst.word());
            case COVERED -> scope.threats(coverage.whole(technique), COVERED);
            case FITS -> new Link(FITS, "#" + Ask.anchor(technique));
            case SILENT -> Link.plain("");
        };
    }

    private static String css(Coverage.State state, Badge worst) {
        return switch (state) {
            case NAMED -> worst.css();
            case COVERED -> COVERED;
            case FITS -> FITS;
            case SILENT -> "";
        };
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
