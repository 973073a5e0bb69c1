package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Words;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.Zone;

/** What a system is made of, for its first page. */
record SystemShape(SystemView view, SystemLinks links) {

    List<Fact> facts() {
        Profile profile = profile();
        String tier = profile.tier() == null ? "" : profile.tier() + " of 3";
        Boolean fresh = view.assessment().fresh();
        String session =
                Words.day(profile.session()) + (fresh == null ? "" : fresh ? ", still valid" : ", out of date");
        return known(
                Fact.of("Owner", profile.owner()),
                Fact.of("Tier", tier),
                Fact.of("Last session", session),
                Fact.of("Next review", Words.day(profile.nextReview())),
                Fact.of("Business unit", profile.businessUnit()),
                new Fact(
                        "Participants",
                        profile.participants().isEmpty()
                                ? List.of()
                                : List.of(links.file(
                                        "people.html",
                                        Integer.toString(profile.participants().size())))),
                Fact.of(
                        "Model",
                        Stream.of(profile.modelType(), profile.modelVersion())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", "))),
                Fact.of("Data class", profile.classification()),
                Fact.of("In production since", Words.day(profile.inProductionSince())),
                Fact.of("Last material change", Words.day(profile.lastMaterialChange())));
    }

    List<Fact> scope() {
        return known(
                Fact.of("In scope", profile().scopeIn()),
                Fact.of("Out of scope", profile().scopeOut()),
                Fact.of("Assumptions", profile().assumptions()));
    }

    private static List<Fact> known(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.values().isEmpty()).toList();
    }

    private Profile profile() {
        return view.assessment().workshop().profile();
    }

    List<SystemPage.ZoneRow> zones() {
        return view.assessment().zones().stream().map(this::zone).toList();
    }

    private SystemPage.ZoneRow zone(Zone zone) {
        var components = view.assessment().elements().stream()
                .filter(element ->
                        element.element() instanceof Component && element.zone().equalsIgnoreCase(zone.name()))
                .map(element -> links.element(element.id()))
                .toList();
        return new SystemPage.ZoneRow(
                zone.name(),
                zone.trust() == null ? "" : zone.trust() + " of 10",
                zone.description(),
                components,
                Words.more(zone.more()));
    }

    List<SystemPage.AssetRow> assets() {
        return view.assessment().workshop().assets().stream()
                .map(SystemShape::asset)
                .toList();
    }

    private static SystemPage.AssetRow asset(DataAsset asset) {
        var needs = new ArrayList<String>();
        needs.add(need("confidentiality", asset.confidentiality()));
        needs.add(need("integrity", asset.integrity()));
        needs.add(need("availability", asset.availability()));
        needs.removeIf(String::isEmpty);
        return new SystemPage.AssetRow(
                asset.name(),
                asset.classification(),
                asset.personalData(),
                String.join(", ", asset.storedIn()),
                asset.owner(),
                String.join(", ", needs),
                Words.more(asset.more()));
    }

    private static String need(String what, String level) {
        return level.isEmpty() ? "" : what + " " + level;
    }

    List<SystemPage.Tested> tests() {
        return SystemTests.of(view.assessment(), links);
    }
}
