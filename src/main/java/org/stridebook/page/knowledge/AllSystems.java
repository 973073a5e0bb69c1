package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.Summary;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.page.matrix.MatrixScope;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/** The matrix of all systems: counts lead to the technique's page, questions to the same question in each system's own matrix. */
final class AllSystems implements MatrixScope {

    private final Links links;
    private final Map<String, List<Summary>> byKind = new HashMap<>();

    AllSystems(PortfolioView view, Links links) {
        this.links = links;
        view.portfolio()
                .systems()
                .forEach(system -> system.elementTypes()
                        .forEach(kind -> byKind.computeIfAbsent(kind.code(), key -> new ArrayList<>())
                                .add(system)));
    }

    @Override
    public Links links() {
        return links;
    }

    @Override
    public Link threats(Technique technique, String words) {
        return links.to(SitePath.atlas(technique.id()), "threats", words);
    }

    /** Nobody considered what it asks about, so every system with such an element has the same anchor. */
    @Override
    public List<Link> places(StrideQuestion question, String anchor) {
        return byKind.getOrDefault(question.elementType(), List.of()).stream()
                .map(system -> links.to(SitePath.atlas(system.slug()), anchor, system.system()))
                .toList();
    }
}
