package org.stridebook.page.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.framework.Framework;
import org.stridebook.framework.Nist;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.workshop.Slug;

/**
 * Systems by categories, each cell with the least good status in it.
 *
 * @param more systems that are left out
 */
public record NistSystems(List<Function> functions, List<Head> heads, List<Row> rows, int more) {

    private static final int SHOWN = 60;

    /** One of the four functions over its categories. */
    public record Function(String name, int span) {}

    /** A category: {@code id} in full, its number as the link. */
    public record Head(String id, Link number, boolean first) {}

    /** One system. */
    public record Row(Link system, String typed, List<Cell> cells) {}

    /** How many subcategories have the least good status; {@code model} where only the threat model says so. */
    public record Cell(Link link, int count, String word, String category, String css, boolean model, boolean first) {}

    /** The ones with most missing subcategories first. */
    static NistSystems of(Framework nist, List<Summary> systems, Links links) {
        var categories = nist.items().stream()
                .map(item -> Nist.category(item.id()))
                .distinct()
                .toList();
        Map<String, List<String>> functions = new LinkedHashMap<>();
        categories.forEach(category -> functions
                .computeIfAbsent(category.split(" ")[0], unused -> new ArrayList<>())
                .add(category));
        return new NistSystems(
                functions.entrySet().stream()
                        .map(one -> new Function(one.getKey(), one.getValue().size()))
                        .toList(),
                categories.stream()
                        .map(category -> new Head(
                                category,
                                links.framework(Nist.ref(category), category.split(" ")[1]),
                                isFirst(category)))
                        .toList(),
                systems.stream()
                        .sorted(Comparator.comparingLong(NistSystems::missing).reversed())
                        .limit(SHOWN)
                        .map(system -> row(system, categories, links))
                        .toList(),
                Math.max(0, systems.size() - SHOWN));
    }

    /** Of its function; only for the look. */
    private static boolean isFirst(String category) {
        return category.endsWith(" 1");
    }

    private static long missing(Summary system) {
        return system.nist().stream()
                .filter(control -> control.status() == Status.MISSING)
                .count();
    }

    private static Row row(Summary system, List<String> categories, Links links) {
        Map<String, List<ControlBrief>> own = new LinkedHashMap<>();
        system.nist()
                .forEach(control -> own.computeIfAbsent(Nist.category(control.id()), unused -> new ArrayList<>())
                        .add(control));
        long typed = system.nist().stream().filter(ControlBrief::isTyped).count();
        return new Row(
                links.to(SitePath.system(system.slug(), "nist.html"), system.system()),
                typed == 0 ? "no answers" : typed + " answered",
                categories.stream()
                        .map(category -> cell(system.slug(), category, own.getOrDefault(category, List.of()), links))
                        .toList());
    }

    private static Cell cell(Slug system, String category, List<ControlBrief> controls, Links links) {
        Status worst = controls.stream()
                .map(ControlBrief::status)
                .min(Comparator.comparingInt(Status::goodness))
                .orElse(Status.NOT_ASSESSED);
        var own = controls.stream().filter(control -> control.status() == worst).toList();
        boolean model = !own.isEmpty() && own.stream().allMatch(control -> control.basis() == Basis.MODEL);
        return new Cell(
                links.to(SitePath.system(system, "nist.html"), Anchor.of(Nist.ref(category)), worst.word()),
                own.size(),
                shortWord(worst),
                category,
                Badges.of(worst).css(),
                model,
                isFirst(category));
    }

    /** Twenty columns leave room for few letters; the caption says what they stand for. */
    private static String shortWord(Status status) {
        return switch (status) {
            case NOT_ASSESSED -> "not yet";
            case NOT_APPLICABLE -> "n/a";
            case ADEQUATE, PARTIAL, MISSING -> status.word();
        };
    }
}
