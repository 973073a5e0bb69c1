package org.stridebook.page.view;

import java.util.Collection;
import java.util.List;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.Stride;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.ThreatId;

/** Makes links from one page to the things of one system. */
public record SystemLinks(SystemView view, Links links) {

    /** The id alone. */
    public Link id(ThreatId id) {
        return links.to(SitePath.threat(view.slug(), id), id.value());
    }

    public List<Link> ids(Collection<ThreatId> ids) {
        return ids.stream().map(this::id).toList();
    }

    public Link title(AssessedThreat threat) {
        return links.to(
                SitePath.threat(view.slug(), threat.id()), threat.threat().headline());
    }

    /** Id and title. */
    public Link full(AssessedThreat threat) {
        return links.to(
                SitePath.threat(view.slug(), threat.id()),
                threat.id() + " " + threat.threat().headline());
    }

    public Link element(ElementId id) {
        AssessedElement element = view.element(id);
        return links.to(SitePath.element(view.slug(), id), element.element().name());
    }

    public List<Link> elements(Collection<ElementId> ids) {
        return ids.stream().map(this::element).toList();
    }

    /** One letter asked of one element. */
    public Link question(ElementId id, Stride letter, String text) {
        return links.to(SitePath.element(view.slug(), id), Anchor.of(letter), text);
    }

    public Link technique(Technique technique) {
        return links.atlas(technique.id(), technique.id() + " " + technique.fullName());
    }

    /** By its id, with its name where the catalogue has it. */
    public Link technique(AtlasId id) {
        Technique technique = view.assessment().catalogue().technique(id);
        return technique == null ? Link.plain(id.value()) : technique(technique);
    }

    public Link mitigation(AtlasMitigation mitigation) {
        return links.atlas(mitigation.id(), mitigation.id() + " " + mitigation.name());
    }

    public Link caseStudy(CaseStudy study) {
        return links.atlas(study.id(), study.name());
    }

    /** A file beside the system's first page. */
    public Link file(String file, String text) {
        return links.to(view.path(file), text);
    }

    public Link file(String file, String anchor, String text) {
        return links.to(view.path(file), anchor, text);
    }
}
