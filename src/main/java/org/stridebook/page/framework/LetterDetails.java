package org.stridebook.page.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideMeaning;
import org.stridebook.page.framework.StrideLettersPage.Place;
import org.stridebook.page.knowledge.Mentions;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Slug;

/** Makes what is printed of each letter of STRIDE. */
final class LetterDetails {

    private static final int SHOWN_PLACES = 6;

    private final PortfolioView view;
    private final Frameworks frameworks;
    private final Links links = new Links(SitePath.STRIDE);

    LetterDetails(PortfolioView view) {
        this.view = view;
        this.frameworks = view.portfolio().frameworks();
    }

    private record Where(Slug system, ElementId element, String name, String kind) {}

    StrideLettersPage.Letter letter(Stride letter) {
        List<ThreatBrief> threats = view.portfolio().systems().stream()
                .flatMap(system -> system.threats().stream())
                .filter(threat -> threat.letters().contains(letter))
                .toList();
        List<Place> places = places(threats);
        List<FrameworkPage.Technique> techniques = techniques(letter, threats);
        StrideMeaning meaning = frameworks.meaning(letter);
        return new StrideLettersPage.Letter(
                Anchor.ofMeaning(letter),
                Character.toString(letter.letter()),
                letter.title(),
                meaning.property(),
                meaning.classic(),
                meaning.ai(),
                meaning.example(),
                threats.size(),
                (int) threats.stream().filter(ThreatBrief::isOpen).count(),
                TechniqueUse.worst(threats),
                places.stream().limit(SHOWN_PLACES).toList(),
                Math.max(0, places.size() - SHOWN_PLACES),
                techniques.stream().filter(one -> one.count() > 0).toList(),
                techniques.stream().filter(one -> one.count() == 0).toList(),
                items(letter),
                Mentions.of(threats, view, SitePath.STRIDE));
    }

    /** Most threats first. */
    private List<Place> places(List<ThreatBrief> threats) {
        Map<Where, List<ThreatBrief>> byPlace = new LinkedHashMap<>();
        for (ThreatBrief threat : threats) {
            for (ThreatBrief.Place place : threat.places()) {
                if (place.element() != null) {
                    var where = new Where(threat.system(), place.element(), place.name(), kind(place));
                    byPlace.computeIfAbsent(where, unused -> new ArrayList<>()).add(threat);
                }
            }
        }
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String kind(ThreatBrief.Place place) {
        return place.type() == null ? "" : place.type().label();
    }

    private Place place(Where where, List<ThreatBrief> threats) {
        return new Place(
                links.to(SitePath.element(where.system(), where.element()), where.name()),
                links.system(where.system(), view.name(where.system())),
                where.kind(),
                threats.size(),
                TechniqueUse.worst(threats));
    }

    /** Techniques that the crosswalk counts to the letter in the first place, those that our threats name first. */
    private List<FrameworkPage.Technique> techniques(Stride letter, List<ThreatBrief> threats) {
        return view.portfolio().catalogue().techniques().stream()
                .filter(technique -> frameworks
                        .crosswalk(technique.id())
                        .filter(row -> row.primary().contains(letter))
                        .isPresent())
                .map(technique -> technique(technique, threats))
                .sorted(Comparator.comparing(one -> -one.count()))
                .toList();
    }

    private FrameworkPage.Technique technique(Technique technique, List<ThreatBrief> threats) {
        return new FrameworkPage.Technique(
                links.atlas(technique.id(), technique.id() + " " + technique.fullName()),
                Badges.of(technique.maturity()),
                (int) threats.stream()
                        .filter(threat -> threat.techniques().contains(technique.id()))
                        .count());
    }

    private List<Link> items(Stride letter) {
        return frameworks.all().stream()
                .flatMap((Framework framework) -> framework.items().stream()
                        .filter(item -> item.stride().contains(letter))
                        .map(item -> links.framework(
                                new FrameworkRef(framework.code(), item.id()), item.label() + " " + item.name())))
                .toList();
    }
}
