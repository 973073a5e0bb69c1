package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Lines;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.pdf.typesetting.Style;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** A matrix of likelihood and impact with the ids of risks in its cells, each a link. It is tagged as a table, since it is one. */
final class HeatMap {

    private static final Style WORD = new Style(true, 7, 9, Ink.TEXT);
    private static final Style ID = new Style(false, 8, 10.5, Ink.TEXT);
    private static final Style AXIS = new Style(false, 8, 10, Ink.QUIET);
    private static final double LABEL = 56;
    private static final double PAD = 4;
    private static final double HEAD = 20;
    private static final double FOOT = 28;

    private final RiskScheme scheme;
    private final List<Risk> risks;
    private final Function<Risk, Rating> rating;
    private final double cellWidth;
    private final double cellHeight;
    private final Pages pages;

    /** {@code rating} is the one to place risks by. */
    HeatMap(RiskScheme scheme, List<Risk> risks, Function<Risk, Rating> rating, double width, Pages pages) {
        this.scheme = scheme;
        this.risks = risks;
        this.rating = rating;
        this.pages = pages;
        this.cellWidth = (width - LABEL) / scheme.impactWords().size();
        this.cellHeight = scheme.likelihoodWords().size() <= 3 ? 66 : 46;
    }

    double height() {
        return HEAD + scheme.likelihoodWords().size() * cellHeight + FOOT;
    }

    void draw(String title, double left, double top) {
        pages.text("P", title, Style.CELL.inBold(), left, top + 2);
        pages.open("Table");
        double y = top + HEAD;
        for (int likelihood = scheme.likelihoodWords().size(); likelihood >= 1; likelihood--) {
            pages.open("TR");
            label(scheme.likelihoodWords().get(likelihood - 1), left, y);
            for (int impact = 1; impact <= scheme.impactWords().size(); impact++) {
                cell(likelihood, impact, left + LABEL + (impact - 1) * cellWidth, y);
            }
            pages.close();
            y += cellHeight;
        }
        impacts(left, y);
        pages.close();
    }

    private void label(String word, double left, double y) {
        pages.openHeader("Row");
        var lines = Lines.of(word, AXIS, LABEL - 8, pages.faces());
        double line = y + (cellHeight - lines.size() * AXIS.leading()) / 2;
        for (String text : lines) {
            pages.text("P", text, AXIS, left, line);
            line += AXIS.leading();
        }
        pages.close();
    }

    private void impacts(double left, double y) {
        pages.open("TR");
        pages.openHeader("Row");
        pages.text("P", "Likelihood ↑", WORD, left, y + 4);
        pages.text("P", "Impact →", WORD, left, y + 4 + WORD.leading());
        pages.close();
        for (int impact = 0; impact < scheme.impactWords().size(); impact++) {
            pages.openHeader("Column");
            String word = Lines.of(scheme.impactWords().get(impact), AXIS, cellWidth - 4, pages.faces())
                    .get(0);
            double x = left
                    + LABEL
                    + impact * cellWidth
                    + (cellWidth - pages.faces().width(word, AXIS)) / 2;
            pages.text("P", word, AXIS, x, y + 4);
            pages.close();
        }
        pages.close();
    }

    private void cell(int likelihood, int impact, double x, double y) {
        RiskLevel level = scheme.level(likelihood, impact);
        var here = risks.stream()
                .filter(risk -> rating.apply(risk).likelihood() == likelihood
                        && rating.apply(risk).impact() == impact)
                .toList();
        Ink fill = here.isEmpty() ? Ink.light(level) : Ink.of(level);
        Ink ink = here.isEmpty() ? Ink.word(level) : Ink.on(level);
        pages.decoration(() -> pages.fill(x + 1, y + 1, cellWidth - 2, cellHeight - 2, 3, fill));
        pages.open("TD");
        String count = here.isEmpty() ? "" : "  " + here.size();
        pages.text("P", level.word() + count, WORD.in(ink), x + 1 + PAD, y + 4);
        ids(here, ID.in(ink), x + 1 + PAD, y + 5 + WORD.leading());
        pages.close();
    }

    /** As many ids as fit, then how many more there are. */
    private void ids(List<Risk> here, Style style, double left, double top) {
        int lines = (int) ((cellHeight - 8 - WORD.leading()) / ID.leading());
        double room = cellWidth - 2 - 2 * PAD;
        var rows = rows(here, room);
        boolean all = rows.size() <= lines;
        var shown = all ? rows : rows.subList(0, lines - 1);
        double y = top;
        int drawn = 0;
        for (List<Risk> row : shown) {
            double x = left;
            for (Risk risk : row) {
                id(risk, style, x, y, room);
                x += pages.faces().width(label(risk, room) + "  ", ID);
                drawn++;
            }
            y += ID.leading();
        }
        if (!all) {
            pages.text("P", "and " + (here.size() - drawn) + " more", style, left, y);
        }
    }

    private List<List<Risk>> rows(List<Risk> here, double room) {
        var rows = new ArrayList<List<Risk>>();
        double used = room + 1;
        for (Risk risk : here) {
            double width = pages.faces().width(label(risk, room), ID);
            if (used + width > room) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(risk);
            used += width + pages.faces().width("  ", ID);
        }
        return rows;
    }

    /** The id, or its start where it is wider than the cell. */
    private String label(Risk risk, double room) {
        String id = pages.faces().drawable(risk.key());
        return pages.faces().width(id, ID) <= room
                ? id
                : Lines.of(id, ID, room - 9, pages.faces()).get(0) + "…";
    }

    private void id(Risk risk, Style style, double x, double y, double room) {
        String text = label(risk, room);
        pages.open("P");
        pages.open("Link");
        pages.marked(() -> pages.draw(text, style, x, y));
        pages.link(risk.page(), x, y, pages.faces().width(text, ID), ID.leading());
        pages.close();
        pages.close();
    }
}
