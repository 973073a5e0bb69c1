package org.stridebook.page.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Nist;
import org.stridebook.markdown.Html;
import org.stridebook.page.part.Fact;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/** What ATLAS recommends against some techniques, and how far our systems are with it. */
public record AtlasMitigationPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String id,
        String summary,
        List<Fact> facts,
        List<MitigationUse.InSystem> systems,
        List<TacticPage.Row> techniques,
        List<Fact> frameworks,
        Html officialText)
        implements Page {

    public static Stream<AtlasMitigationPage> all(PortfolioView view) {
        List<AtlasMitigation> all = view.portfolio().catalogue().mitigations();
        return IntStream.range(0, all.size()).mapToObj(i -> of(view, all, i));
    }

    private static AtlasMitigationPage of(PortfolioView view, List<AtlasMitigation> all, int i) {
        Catalogue atlas = view.portfolio().catalogue();
        AtlasMitigation one = all.get(i);
        SitePath path = SitePath.atlas(one.id());
        var links = new Links(path);
        return new AtlasMitigationPage(
                path,
                one.name(),
                AtlasFrames.entry(view, path, all, i, each -> links.atlas(each.id(), each.name())),
                List.of(),
                one.id().value(),
                one.summary(),
                facts(one, view, links),
                MitigationUse.systems(one, view, links),
                one.techniques().stream()
                        .flatMap(id -> Stream.ofNullable(atlas.technique(id)))
                        .map(technique -> TacticPage.row(technique, view, links, technique.fullName()))
                        .toList(),
                frameworks(one, view, links),
                one.officialText());
    }

    /** Items that it helps against, by way of techniques. */
    private static List<Fact> frameworks(AtlasMitigation one, PortfolioView view, Links links) {
        return view.portfolio().frameworks().all().stream()
                .filter(framework -> framework.kind() == Framework.Kind.RISKS)
                .map(framework -> new Fact(
                        framework.title(),
                        framework.items().stream()
                                .filter(item -> !Collections.disjoint(item.techniques(), one.techniques()))
                                .map(item -> links.framework(
                                        new FrameworkRef(framework.code(), item.id()),
                                        item.label() + " " + item.name()))
                                .toList()))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    private static List<Fact> facts(AtlasMitigation one, PortfolioView view, Links links) {
        List<Link> nist = view.portfolio().frameworks().nistOf(one.id()).stream()
                .map(item -> links.framework(Nist.ref(item), item))
                .toList();
        return List.of(
                Fact.of("Category", String.join(", ", one.categories())),
                Fact.of("When in the life cycle", String.join(", ", one.lifecyclePhases())),
                new Fact("Evidence for NIST AI RMF", nist));
    }
}
