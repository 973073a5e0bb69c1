package org.stridebook.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Nist;
import org.stridebook.page.place.Link;

/**
 * Categories of NIST AI RMF by status, as a table of colours with a number in each.
 *
 * @param statuses column headings
 */
public record NistHeat(List<String> statuses, List<Group> groups) {

    /** The least good first, since a narrow screen shows the first columns best. */
    private static final List<Status> STATUSES = Stream.of(Status.values())
            .sorted(Comparator.comparingInt(Status::goodness))
            .toList();

    /** One of the four functions. */
    public record Group(String function, List<Row> rows) {}

    /** One category, leading to its subcategories. */
    public record Row(Link category, String title, List<Cell> cells) {}

    /**
     * {@code note} says how many of them only the threat model shows, or open threats press on; {@code css} is empty for none.
     */
    public record Cell(int count, String note, String css) {}

    /** {@code link} leads to the category with this id. */
    public static NistHeat of(Frameworks frameworks, List<ControlBrief> controls, Function<String, Link> link) {
        Map<String, List<ControlBrief>> own = new LinkedHashMap<>();
        controls.forEach(control -> own.computeIfAbsent(Nist.category(control.id()), unused -> new ArrayList<>())
                .add(control));
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        var seen = new ArrayList<String>();
        for (FrameworkItem item : frameworks.framework(Nist.CODE).items()) {
            String category = Nist.category(item.id());
            if (!seen.contains(category)) {
                seen.add(category);
                groups.computeIfAbsent(item.group(), unused -> new ArrayList<>())
                        .add(new Row(
                                link.apply(category),
                                Nist.categoryTitle(item),
                                cells(own.getOrDefault(category, List.of()))));
            }
        }
        return new NistHeat(
                STATUSES.stream().map(Status::word).toList(),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private static List<Cell> cells(List<ControlBrief> controls) {
        return STATUSES.stream().map(status -> cell(controls, status)).toList();
    }

    private static Cell cell(List<ControlBrief> controls, Status status) {
        var own =
                controls.stream().filter(control -> control.status() == status).toList();
        if (status == Status.NOT_ASSESSED) {
            return new Cell(
                    own.size(),
                    pressed(own),
                    own.isEmpty() ? "" : Badges.of(status).css());
        }
        int model = (int)
                own.stream().filter(control -> control.basis() == Basis.MODEL).count();
        String note = model == 0 ? "" : model == own.size() ? "from the model" : model + " from the model";
        return new Cell(own.size(), note, own.isEmpty() ? "" : Badges.of(status).css());
    }

    private static String pressed(List<ControlBrief> own) {
        long pressed = own.stream().filter(control -> control.open() > 0).count();
        return pressed == 0 ? "" : pressed + " pressed";
    }
}
