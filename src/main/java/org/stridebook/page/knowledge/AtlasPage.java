package org.stridebook.page.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Summary;
import org.stridebook.atlas.Catalogue;
import org.stridebook.page.matrix.Coverage;
import org.stridebook.page.matrix.Matrix;
import org.stridebook.page.place.Download;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;

/**
 * The matrix over all systems, and what else there is of ATLAS.
 *
 * @param systems how far each of them is, leading to its own matrix
 * @param changes leads to what ATLAS changed; null where only one release is known
 * @param absent ids that threats name but this release does not hold
 */
public record AtlasPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String release,
        Matrix matrix,
        List<OneSystem> systems,
        List<Link> mitigations,
        List<Link> caseStudies,
        @Nullable Link changes,
        List<Link> layers,
        List<Absent> absent)
        implements Page {

    public AtlasPage {
        systems = List.copyOf(systems);
        mitigations = List.copyOf(mitigations);
        caseStudies = List.copyOf(caseStudies);
        layers = List.copyOf(layers);
        absent = List.copyOf(absent);
    }

    /** An id that is retired or comes later, and how many references name it. */
    public record Absent(Link id, String state, long count) {}

    /** How many techniques a system has considered, and how many more fit it. */
    public record OneSystem(Link matrix, int considered, int fitting) {}

    public static Stream<AtlasPage> of(PortfolioView view) {
        Catalogue atlas = view.portfolio().catalogue();
        var links = new Links(SitePath.ATLAS);
        return Stream.of(new AtlasPage(
                SitePath.ATLAS,
                "MITRE ATLAS matrix",
                AtlasFrames.matrix(view),
                List.of(),
                atlas.release(),
                Matrix.of(coverage(view), new AllSystems(view, links)),
                view.portfolio().systems().stream()
                        .map(system -> oneSystem(system, view, links))
                        .toList(),
                atlas.mitigations().stream()
                        .map(one -> links.atlas(one.id(), one.name()))
                        .toList(),
                atlas.caseStudies().stream()
                        .map(one -> links.atlas(one.id(), one.name() + " (" + one.when() + ")"))
                        .toList(),
                ReleasePage.link(view, SitePath.ATLAS),
                Download.layers(view.facts().downloads(), links),
                absent(view, links)));
    }

    private static Coverage coverage(PortfolioView view) {
        return Coverage.of(
                view.portfolio().catalogue(),
                view.portfolio().frameworks(),
                view.use(),
                view.portfolio().systems().stream()
                        .flatMap(system -> system.elementTypes().stream())
                        .distinct()
                        .toList());
    }

    private static OneSystem oneSystem(Summary system, PortfolioView view, Links links) {
        var coverage = Coverage.of(
                view.portfolio().catalogue(),
                view.portfolio().frameworks(),
                TechniqueUse.of(system.threats().stream()),
                system.elementTypes());
        return new OneSystem(
                links.to(SitePath.atlas(system.slug()), system.system()),
                coverage.considered(),
                coverage.count(Coverage.State.FITS));
    }

    private static List<Absent> absent(PortfolioView view, Links links) {
        return view.absent().stream()
                .map(one -> new Absent(
                        links.atlas(one.id(), one.id() + " " + one.name()),
                        one.retired() ? "retired" : "not in this release",
                        view.portfolio().systems().stream()
                                .flatMap(system -> system.news().absent().stream())
                                .filter(reference -> reference.id().id().equals(one.id()))
                                .count()))
                .toList();
    }
}
