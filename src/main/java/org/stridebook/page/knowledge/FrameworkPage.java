package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Nist;
import org.stridebook.page.part.Badge;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;

/**
 * One framework: each item with the threats and techniques that touch it.
 *
 * @param touched how many items some threat touches, in words
 */
public record FrameworkPage(
        SitePath path, String title, Frame frame, List<String> sources, String touched, List<Group> groups)
        implements Page {

    private static final int SHOWN_THREATS = 12;

    /** Items under one heading; {@code name} is "Items" where the framework has no groups. */
    public record Group(String anchor, String name, List<Item> items) {}

    /** One item; {@code more} threats are left out. */
    public record Item(
            String anchor,
            String id,
            String name,
            String summary,
            int count,
            Badge worst,
            List<Link> threats,
            int more,
            List<Link> techniques) {}

    public static Stream<FrameworkPage> all(PortfolioView view) {
        List<Framework> all = view.portfolio().frameworks().all();
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).code().equals(Nist.CODE))
                .mapToObj(i -> of(view, all, i));
    }

    private static FrameworkPage of(PortfolioView view, List<Framework> all, int i) {
        Framework framework = all.get(i);
        SitePath path = SitePath.framework(framework.code());
        var links = new Links(path);
        List<Group> groups = groups(framework, view, links);
        List<Item> items =
                groups.stream().flatMap(group -> group.items().stream()).toList();
        return new FrameworkPage(
                path,
                framework.title(),
                frame(all, i, path, links),
                List.of(),
                items.stream().filter(item -> item.count() > 0).count() + " of " + items.size(),
                groups);
    }

    static Frame frame(List<Framework> all, int i, SitePath path, Links links) {
        return new Frame(
                List.of(
                        PortfolioView.home(path),
                        Link.plain("Frameworks"),
                        Link.plain(all.get(i).title())),
                "Frameworks",
                all.stream()
                        .map(one -> new MenuItem(
                                links.to(SitePath.framework(one.code()), one.title()), "", one.equals(all.get(i))))
                        .toList(),
                i == 0 ? null : link(all.get(i - 1), links),
                i + 1 == all.size() ? null : link(all.get(i + 1), links));
    }

    private static Link link(Framework framework, Links links) {
        return links.to(SitePath.framework(framework.code()), framework.title());
    }

    private static List<Group> groups(Framework framework, PortfolioView view, Links links) {
        var groups = new ArrayList<Group>();
        framework.items().stream()
                .map(FrameworkPage::heading)
                .distinct()
                .forEach(name -> groups.add(new Group(
                        "group-" + (groups.size() + 1),
                        name,
                        framework.items().stream()
                                .filter(item -> heading(item).equals(name))
                                .map(item -> item(framework, item, view, links))
                                .toList())));
        return groups;
    }

    private static String heading(FrameworkItem item) {
        String heading = item.category().isEmpty() ? item.group() : item.category();
        return heading.isEmpty() ? "Items" : heading;
    }

    private static Item item(Framework framework, FrameworkItem item, PortfolioView view, Links links) {
        var reference = new FrameworkRef(framework.code(), item.id());
        List<ThreatBrief> threats = view.use().of(reference);
        return new Item(
                Anchor.of(reference),
                item.id(),
                item.name(),
                item.summary(),
                threats.size(),
                TechniqueUse.worst(threats),
                threats.stream()
                        .limit(SHOWN_THREATS)
                        .map(threat -> threat(threat, view, links))
                        .toList(),
                Math.max(0, threats.size() - SHOWN_THREATS),
                item.techniques().stream()
                        .flatMap(id ->
                                Stream.ofNullable(view.portfolio().catalogue().technique(id)))
                        .map((Technique technique) -> links.atlas(technique.id(), technique.fullName()))
                        .toList());
    }

    private static Link threat(ThreatBrief threat, PortfolioView view, Links links) {
        return links.to(
                SitePath.threat(threat.system(), threat.id()),
                view.name(threat.system()) + " " + threat.id() + " " + threat.title());
    }
}
