package org.stridebook.page.framework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.framework.Stride;
import org.stridebook.page.knowledge.Mentions;
import org.stridebook.page.part.Badge;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/**
 * The six letters over all systems: what each means, where it is found, and which kinds of element and which tactics of ATLAS it
 * goes with.
 *
 * @param kinds letters beside kinds of element; {@code tactics} likewise beside tactics
 * @param unplaced what the first table leaves out, in words, or empty
 */
public record StrideLettersPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        Link guide,
        boolean empty,
        List<Link> heads,
        List<Row> kinds,
        String unplaced,
        List<Row> tactics,
        List<Letter> letters)
        implements Page {

    /** A kind of element or a tactic with a cell for each letter. */
    public record Row(Link name, String note, List<Cell> cells) {}

    /** {@code word} is the worst open level or says that there is none; {@code note} is what could be asked. */
    public record Cell(String css, String count, Link word, String note) {}

    /** One letter in full; {@code more} places are left out. */
    public record Letter(
            String anchor,
            String letter,
            String title,
            String property,
            String classic,
            String ai,
            String example,
            int count,
            int open,
            Badge worst,
            List<Place> places,
            int more,
            List<FrameworkPage.Technique> used,
            List<FrameworkPage.Technique> unused,
            List<Link> items,
            Mentions threats) {}

    /** An element and how many threats of the letter name it. */
    public record Place(Link element, Link system, String kind, int count, Badge worst) {}

    public static Stream<StrideLettersPage> of(PortfolioView view) {
        var tables = new StrideTables(view);
        var letters = new LetterDetails(view);
        return Stream.of(new StrideLettersPage(
                SitePath.STRIDE,
                "STRIDE",
                FrameworkFrames.of(view, SitePath.STRIDE, "STRIDE"),
                List.of(),
                FrameworkFrames.guide(view, SitePath.STRIDE),
                tables.threats().isEmpty(),
                tables.heads(),
                tables.kinds(),
                tables.unplaced(),
                tables.tactics(),
                Arrays.stream(Stride.values()).map(letters::letter).toList()));
    }
}
