package org.stridebook.page.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Nist;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;

/** Every subcategory of NIST AI RMF with the systems, threats, techniques and ATLAS mitigations that have to do with it. */
record NistCatalogue(PortfolioView view, Links links) {

    private static final int SHOWN = 12;

    /** One category. */
    public record Category(String anchor, String id, String title, List<Item> items) {}

    /**
     * One subcategory.
     *
     * @param tally systems by status
     * @param systems those where it is a gap, the least good first; {@code moreSystems} are left out
     * @param count all threats of all systems that touch it; {@code moreThreats} are left out
     */
    public record Item(
            String anchor,
            String id,
            String name,
            String question,
            String evidence,
            List<Badge> tally,
            List<Standing> systems,
            int moreSystems,
            int count,
            Badge worst,
            List<Link> threats,
            int moreThreats,
            List<Link> techniques,
            List<Link> mitigations) {}

    /** How one system stands. */
    public record Standing(Link system, List<Badge> state) {}

    /** The subcategory in one system. */
    record Placed(Summary system, ControlBrief control) {}

    List<Category> categories() {
        Map<String, List<Placed>> placed = new LinkedHashMap<>();
        view.portfolio()
                .systems()
                .forEach(system -> system.nist()
                        .forEach(control -> placed.computeIfAbsent(control.id(), unused -> new ArrayList<>())
                                .add(new Placed(system, control))));
        Map<String, List<FrameworkItem>> categories = new LinkedHashMap<>();
        view.portfolio()
                .frameworks()
                .framework(Nist.CODE)
                .items()
                .forEach(item -> categories
                        .computeIfAbsent(Nist.category(item.id()), unused -> new ArrayList<>())
                        .add(item));
        return categories.entrySet().stream()
                .map(category -> new Category(
                        Anchor.of(Nist.ref(category.getKey())),
                        category.getKey(),
                        Nist.categoryTitle(category.getValue().get(0)),
                        category.getValue().stream()
                                .map(item -> item(item, placed.getOrDefault(item.id(), List.of())))
                                .toList()))
                .toList();
    }

    private Item item(FrameworkItem item, List<Placed> placed) {
        FrameworkRef reference = Nist.ref(item.id());
        List<ThreatBrief> threats = view.use().of(reference);
        List<Placed> gaps = placed.stream()
                .filter(one -> one.control().isGap())
                .sorted(Comparator.comparingInt(one -> one.control().status().goodness()))
                .toList();
        return new Item(
                Anchor.of(reference),
                item.id(),
                item.name(),
                item.question(),
                item.summary(),
                tally(placed),
                gaps.stream().limit(SHOWN).map(one -> system(one, item.id())).toList(),
                Math.max(0, gaps.size() - SHOWN),
                threats.size(),
                TechniqueUse.worst(threats),
                threats.stream().limit(SHOWN).map(this::threat).toList(),
                Math.max(0, threats.size() - SHOWN),
                item.techniques().stream()
                        .flatMap(id ->
                                Stream.ofNullable(view.portfolio().catalogue().technique(id)))
                        .map(technique -> links.atlas(technique.id(), technique.fullName()))
                        .toList(),
                mitigations(item.id()));
    }

    /** Typed ones and those that only the threat model shows, each counted by itself. */
    private static List<Badge> tally(List<Placed> placed) {
        var tally = new ArrayList<Badge>();
        for (Status status : Status.values()) {
            for (Basis basis : Basis.values()) {
                long count = placed.stream()
                        .filter(one -> one.control().status() == status
                                && one.control().basis() == basis)
                        .count();
                if (count > 0) {
                    String whose = basis == Basis.MODEL ? " from the model" : "";
                    tally.add(new Badge(
                            count + " " + status.word() + whose,
                            Badges.of(status).tone()));
                }
            }
        }
        return tally;
    }

    private Standing system(Placed placed, String subcategory) {
        SitePath page = SitePath.system(placed.system().slug(), "nist.html");
        return new Standing(
                links.to(page, Anchor.of(Nist.ref(subcategory)), placed.system().system()),
                Badges.of(placed.control()));
    }

    private Link threat(ThreatBrief threat) {
        return links.to(
                SitePath.threat(threat.system(), threat.id()),
                view.name(threat.system()) + " " + threat.id() + " " + threat.title());
    }

    private List<Link> mitigations(String subcategory) {
        return view.portfolio().catalogue().mitigations().stream()
                .filter((AtlasMitigation mitigation) ->
                        view.portfolio().frameworks().nistOf(mitigation.id()).contains(subcategory))
                .map(mitigation -> links.atlas(mitigation.id(), mitigation.name()))
                .toList();
    }
}
