package org.stridebook.page.framework;

import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Levels;
import org.stridebook.page.part.Tone;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;

/**
 * Items beside systems: how many threats, and how bad the worst open one is.
 *
 * @param systems those with the most open risk first
 * @param more how many systems are left out so that it stays readable
 */
public record ItemMatrix(List<Link> systems, int more, List<Row> rows) {

    private static final int SHOWN = 8;

    public ItemMatrix {
        systems = List.copyOf(systems);
        rows = List.copyOf(rows);
    }

    /** One item. */
    public record Row(Link item, String name, List<Cell> cells) {}

    /** One system; {@code count} is empty where no threat touches the item. */
    public record Cell(String css, String count, Link word) {}

    static ItemMatrix of(PortfolioView view, Framework framework) {
        var links = new Links(SitePath.framework(framework.code()));
        List<Summary> concerned = view.portfolio().systems().stream()
                .filter(system -> touches(system, framework)
                        || (framework.concernsSome() && system.scopes().concerns(framework)))
                .sorted(Comparator.comparingLong((Summary system) -> Levels.weight(system.open()))
                        .reversed())
                .toList();
        List<Summary> shown = concerned.stream().limit(SHOWN).toList();
        return new ItemMatrix(
                shown.stream()
                        .map(system -> links.system(system.slug(), system.system()))
                        .toList(),
                concerned.size() - shown.size(),
                framework.items().stream()
                        .map(item -> row(framework, item, shown, view, links))
                        .toList());
    }

    private static boolean touches(Summary system, Framework framework) {
        return system.threats().stream()
                .flatMap(threat -> threat.frameworks().stream())
                .anyMatch(item -> item.framework().equals(framework.code()));
    }

    private static Row row(
            Framework framework, FrameworkItem item, List<Summary> shown, PortfolioView view, Links links) {
        var reference = new FrameworkRef(framework.code(), item.id());
        return new Row(
                links.framework(reference, item.label()),
                item.name(),
                shown.stream()
                        .map(system -> cell(framework, item, system, view, links.framework(reference, "")))
                        .toList());
    }

    private static Cell cell(Framework framework, FrameworkItem item, Summary system, PortfolioView view, Link target) {
        var reference = new FrameworkRef(framework.code(), item.id());
        List<ThreatBrief> threats = view.use().of(reference).stream()
                .filter(threat -> threat.system().equals(system.slug()))
                .toList();
        if (!threats.isEmpty()) {
            Badge worst = TechniqueUse.worst(threats);
            return new Cell(worst.css(), Integer.toString(threats.size()), new Link(worst.word(), target.href()));
        }
        if (framework.concernsPersonalData() && !item.question().isEmpty()) {
            return ItemDetails.card(system, reference)
                    .map(ItemDetails::badge)
                    .map(badge -> new Cell(badge.css(), "", new Link(badge.word(), target.href())))
                    .orElse(new Cell("gap", "", new Link("not asked", target.href())));
        }
        return new Cell(Tone.QUIET.css(), "", Link.plain("none"));
    }
}
