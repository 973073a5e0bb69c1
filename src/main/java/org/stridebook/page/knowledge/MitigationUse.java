package org.stridebook.page.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.atlas.AtlasId;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.view.PortfolioView;

/** An ATLAS mitigation and how far each system is with it; systems for which it is not recommended are left out. */
public record MitigationUse(Link mitigation, String summary, List<InSystem> systems) {

    /** One system. */
    public record InSystem(Link system, Badge state) {}

    static List<MitigationUse> of(List<AtlasId> mitigations, PortfolioView view, Links links) {
        return mitigations.stream()
                .flatMap(id -> Stream.ofNullable(view.portfolio().catalogue().mitigation(id)))
                .map(one -> new MitigationUse(
                        links.atlas(one.id(), one.name()), one.summary(), systems(one.id(), view, links)))
                .toList();
    }

    static List<InSystem> systems(AtlasId mitigation, PortfolioView view, Links links) {
        return view.portfolio().systems().stream()
                .flatMap(system -> system.mitigationsInUse().stream()
                        .filter(use -> use.mitigation().id().equals(mitigation))
                        .map(use -> inSystem(system, use, links)))
                .toList();
    }

    private static InSystem inSystem(Summary system, Recommendation use, Links links) {
        return new InSystem(links.system(system.slug(), system.system()), Badges.of(use.state()));
    }
}
