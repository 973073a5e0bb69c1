package org.stridebook.page;

import java.util.Collection;
import java.util.List;
import org.stridebook.assessment.AssessedElement;
import org.stridebook.assessment.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.ThreatId;

/** Makes links from one page to the things of one system. */
record SystemLinks(SystemView view, Links links) {

    /** The id alone. */
    Link id(ThreatId id) {
        return links.to(SitePath.threat(view.slug(), id), id.value());
    }

    List<Link> ids(Collection<ThreatId> ids) {
        return ids.stream().map(this::id).toList();
    }

    Link title(AssessedThreat threat) {
        return links.to(
                SitePath.threat(view.slug(), threat.id()), threat.threat().headline());
    }

    /** Id and title. */
    Link full(AssessedThreat threat) {
        return links.to(
                SitePath.threat(view.slug(), threat.id()),
                threat.id() + " " + threat.threat().headline());
    }

    Link element(ElementId id) {
        AssessedElement element = view.element(id);
        return links.to(SitePath.element(view.slug(), id), element.element().name());
    }

    List<Link> elements(Collection<ElementId> ids) {
        return ids.stream().map(this::element).toList();
    }

    /** One letter asked of one element. */
    Link question(ElementId id, Stride letter, String text) {
        return links.to(SitePath.element(view.slug(), id), Anchor.of(letter), text);
    }

    Link technique(Technique technique) {
        return links.atlas(technique.id(), technique.id() + " " + technique.fullName());
    }

    /** By its id, with its name where the catalogue has it. */
    Link technique(AtlasId id) {
        Technique technique = view.assessment().catalogue().technique(id);
        return technique == null ? Link.plain(id.value()) : technique(technique);
    }

    Link mitigation(AtlasMitigation mitigation) {
        return links.atlas(mitigation.id(), mitigation.id() + " " + mitigation.name());
    }

    Link caseStudy(CaseStudy study) {
        return links.atlas(study.id(), study.name());
    }

    /** A file beside the system's first page. */
    Link file(String file, String text) {
        return links.to(view.path(file), text);
    }

    Link file(String file, String anchor, String text) {
        return links.to(view.path(file), anchor, text);
    }
}
