package org.stridebook.page.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.page.place.Link;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/**
 * Threats by likelihood and impact.
 *
 * @param note what is counted, and how many could not be placed
 * @param impacts words of the scale, least first
 * @param rows most likely first
 */
public record RiskMatrix(String title, String note, List<String> impacts, List<Row> rows) {

    private static final int MOST_LINKS = 6;

    public RiskMatrix {
        impacts = List.copyOf(impacts);
        rows = List.copyOf(rows);
    }

    /** One likelihood. */
    public record Row(String likelihood, List<Cell> cells) {}

    /** One pair; {@code more} is how many of its threats have no link here. */
    public record Cell(Badge level, int count, List<Link> threats, int more) {}

    /** A threat to be placed; one without a link is only counted. */
    public record Placed(Rating rating, Link link) {}

    public static <T> RiskMatrix of(
            String title, String what, RiskScheme scheme, List<T> threats, Function<T, Placed> place) {
        var placed = threats.stream().map(place).toList();
        var rows = new ArrayList<Row>();
        for (int likelihood = scheme.likelihoodWords().size(); likelihood > 0; likelihood--) {
            var cells = new ArrayList<Cell>();
            for (int impact = 1; impact <= scheme.impactWords().size(); impact++) {
                cells.add(cell(scheme.level(likelihood, impact), likelihood, impact, placed));
            }
            rows.add(new Row(scheme.likelihoodWords().get(likelihood - 1), List.copyOf(cells)));
        }
        return new RiskMatrix(title, note(what, placed), scheme.impactWords(), rows);
    }

    private static Cell cell(RiskLevel level, int likelihood, int impact, List<Placed> placed) {
        var here = placed.stream()
                .filter(one ->
                        one.rating().likelihood() == likelihood && one.rating().impact() == impact)
                .toList();
        var links = here.stream()
                .map(Placed::link)
                .filter(link -> !link.text().isEmpty())
                .limit(MOST_LINKS)
                .toList();
        int more = links.isEmpty() ? 0 : here.size() - links.size();
        return new Cell(Badges.of(level), here.size(), links, more);
    }

    private static String note(String what, List<Placed> placed) {
        long nowhere = placed.stream()
                .filter(one -> one.rating().likelihood() == 0 || one.rating().impact() == 0)
                .count();
        return Words.count(placed.size(), what, what + "s")
                + (nowhere == 0 ? "" : ", " + nowhere + " of them without likelihood or impact");
    }
}
