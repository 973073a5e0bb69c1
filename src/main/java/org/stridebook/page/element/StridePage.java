package org.stridebook.page.element;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.framework.Stride;
import org.stridebook.page.part.Figure;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemView;

/** Every element asked every question: what was answered, and where nobody asked. */
public record StridePage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        Figure completeness,
        Figure boundary,
        List<Head> letters,
        List<Group> groups)
        implements Page {

    /** A column; {@code answered} is how many of its cells are. */
    public record Head(String letter, Link title, String meaning, String answered, int percent) {}

    /** Rows that belong together, such as the flows across a trust boundary. */
    public record Group(String title, List<Row> rows) {}

    /** One element. */
    public record Row(Link element, String note, List<Cell> cells) {}

    /** One answer; {@code css} also says how grave the worst of its threats is. */
    public record Cell(String css, Link answer, String count) {}

    public static StridePage of(SystemView view) {
        SitePath path = view.path("stride.html");
        return new StridePage(
                path,
                "STRIDE grid",
                view.frame(path, "STRIDE grid"),
                Sources.of(view, "answers", "threats", "components", "flows"),
                Figure.of(view.assessment().kpi("stride-completeness")),
                Figure.of(view.assessment().kpi("boundary-flows")),
                heads(view, path),
                new StrideRows(view, view.links(path)).groups());
    }

    /** The six letters with how many of their questions are answered. */
    public static List<Head> heads(SystemView view, SitePath here) {
        var links = new Links(here);
        return Arrays.stream(Stride.values())
                .map(letter -> {
                    var asked = cells(view)
                            .filter(cell ->
                                    cell.letter() == letter && cell.state().isAsked())
                            .toList();
                    int answered = (int) asked.stream()
                            .filter(cell -> cell.state().isAnswered())
                            .count();
                    return new Head(
                            Character.toString(letter.letter()),
                            links.letter(letter),
                            view.assessment().frameworks().meaning(letter).ai(),
                            answered + " of " + asked.size(),
                            asked.isEmpty() ? 0 : answered * 100 / asked.size());
                })
                .toList();
    }

    static Stream<GridCell> cells(SystemView view) {
        return view.assessment().elements().stream().flatMap(element -> element.grid().stream());
    }

    /** Flows across a boundary come first, since that is where attackers come in. */
    public static Comparator<AssessedElement> mostExposedFirst() {
        return Comparator.comparing(element -> !element.crossesBoundary());
    }
}
