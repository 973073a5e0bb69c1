package org.stridebook.page.system;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Technique;
import org.stridebook.page.matrix.Coverage;
import org.stridebook.page.matrix.Matrix;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Download;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.page.view.TechniqueUse;

/**
 * The ATLAS matrix of one system.
 *
 * @param families techniques that its threats name, with those threats
 * @param everywhere leads to the matrix over all systems
 */
public record SystemAtlasPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        Matrix matrix,
        List<Family> families,
        Link everywhere,
        List<Link> layers)
        implements Page {

    public SystemAtlasPage {
        families = List.copyOf(families);
        layers = List.copyOf(layers);
    }

    /** A technique with the threats that name it or one of its parts. */
    public record Family(String anchor, Link technique, List<Named> threats) {}

    /** A threat; {@code parts} are the sub-techniques that it names. */
    public record Named(Link threat, Badge level, String parts) {}

    public static SystemAtlasPage of(SystemView view) {
        SitePath path = SitePath.atlas(view.slug());
        SystemLinks links = view.links(path);
        Assessment assessment = view.assessment();
        var coverage = Coverage.of(
                assessment.catalogue(),
                assessment.frameworks(),
                TechniqueUse.of(Summaries.briefs(assessment).stream()),
                assessment.elements().stream()
                        .filter(AssessedElement::inScope)
                        .map(AssessedElement::type)
                        .distinct()
                        .toList());
        return new SystemAtlasPage(
                path,
                "ATLAS matrix",
                view.frame(path, "ATLAS matrix"),
                Sources.of(view, "threats", "components", "flows"),
                Matrix.of(coverage, new SystemInScope(view, links)),
                assessment.catalogue().techniques().stream()
                        .filter(technique -> technique.parent() == null)
                        .map(technique -> family(technique, view, links))
                        .filter(family -> !family.threats().isEmpty())
                        .toList(),
                links.links().to(SitePath.ATLAS, "The matrix over all systems"),
                Download.layers(view.facts().downloads(), links.links()));
    }

    private static Family family(Technique technique, SystemView view, SystemLinks links) {
        return new Family(
                SystemInScope.anchor(technique),
                links.technique(technique),
                view.assessment().threats().stream()
                        .filter(threat -> threat.techniques().stream().anyMatch(one -> one.belongsTo(technique.id())))
                        .map(threat -> named(threat, technique, links))
                        .toList());
    }

    private static Named named(AssessedThreat threat, Technique technique, SystemLinks links) {
        return new Named(
                links.full(threat),
                threat.isOpen() ? Badges.of(threat.current().level()) : Badges.of(threat.treatment()),
                threat.techniques().stream()
                        .filter(one -> technique.id().equals(one.parent()))
                        .map(Technique::name)
                        .collect(java.util.stream.Collectors.joining(", ")));
    }
}
