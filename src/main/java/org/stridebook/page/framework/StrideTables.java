package org.stridebook.page.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;
import org.stridebook.page.framework.StrideLettersPage.Cell;
import org.stridebook.page.framework.StrideLettersPage.Row;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;

/** The two tables of the page about STRIDE: kinds of element by letter, and tactics by letter. */
final class StrideTables {

    private final Links links = new Links(SitePath.STRIDE);
    private final Frameworks frameworks;
    private final Catalogue atlas;
    private final List<Summary> systems;
    private final List<ThreatBrief> threats;

    StrideTables(PortfolioView view) {
        this.frameworks = view.portfolio().frameworks();
        this.atlas = view.portfolio().catalogue();
        this.systems = view.portfolio().systems();
        this.threats = view.portfolio().systems().stream()
                .flatMap(system -> system.threats().stream())
                .filter(threat -> !threat.letters().isEmpty())
                .toList();
    }

    /** Those with a letter. */
    List<ThreatBrief> threats() {
        return threats;
    }

    List<Link> heads() {
        return Arrays.stream(Stride.values()).map(links::letter).toList();
    }

    List<Row> kinds() {
        return frameworks.elementTypes().stream()
                .map(type -> new Row(
                        Link.plain(type.label()),
                        systems(type) == 0 ? "in no system" : "in " + Words.count(systems(type), "system", "systems"),
                        Arrays.stream(Stride.values())
                                .map(letter -> kind(type, letter))
                                .toList()))
                .toList();
    }

    private int systems(ElementType type) {
        return (int) systems.stream()
                .filter(system -> system.elementTypes().stream()
                        .anyMatch(one -> one.code().equals(type.code())))
                .count();
    }

    private Cell kind(ElementType type, Stride letter) {
        int questions = frameworks.questions(type, letter).size();
        boolean asked = type.applicable().contains(letter);
        String note = Stream.of(asked ? "asked" : "", many(questions, "question"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return cell(letter, threat -> isAt(threat, type), note, asked && systems(type) > 0 ? "gap" : "off");
    }

    private static boolean isAt(ThreatBrief threat, ElementType type) {
        return threat.places().stream()
                .map(ThreatBrief.Place::type)
                .filter(Objects::nonNull)
                .anyMatch(found -> found.code().equals(type.code()));
    }

    /** Threats that no known element is named by stand in no row. */
    String unplaced() {
        long without = threats.stream()
                .filter(threat -> threat.places().stream().allMatch(place -> place.type() == null))
                .count();
        return without == 0
                ? ""
                : Words.count((int) without, "threat names", "threats name")
                        + " no element of a list and so stands in no row.";
    }

    List<Row> tactics() {
        return atlas.tactics().stream()
                .map(tactic -> new Row(
                        links.atlas(tactic.id(), tactic.name()),
                        tactic.id().value(),
                        Arrays.stream(Stride.values())
                                .map(letter -> tactic(tactic, letter))
                                .toList()))
                .toList();
    }

    private Cell tactic(Tactic tactic, Stride letter) {
        long techniques = atlas.techniques().stream()
                .filter(technique -> technique.tactics().contains(tactic.id()) && isPrimary(technique.id(), letter))
                .count();
        return cell(
                letter,
                threat -> serves(threat, tactic),
                many((int) techniques, "technique"),
                techniques == 0 ? "off" : "gap");
    }

    /** Nothing where there are none. */
    private static String many(int count, String thing) {
        return count == 0 ? "" : Words.count(count, thing, thing + "s");
    }

    private boolean serves(ThreatBrief threat, Tactic tactic) {
        return threat.techniques().stream()
                .map(atlas::technique)
                .filter(Objects::nonNull)
                .map(Technique::tactics)
                .anyMatch(tactics -> tactics.contains(tactic.id()));
    }

    private boolean isPrimary(AtlasId technique, Stride letter) {
        return frameworks
                .crosswalk(technique)
                .filter(row -> row.primary().contains(letter))
                .isPresent();
    }

    private Cell cell(Stride letter, Predicate<ThreatBrief> belongs, String note, String without) {
        List<ThreatBrief> found = threats.stream()
                .filter(threat -> threat.letters().contains(letter) && belongs.test(threat))
                .toList();
        if (found.isEmpty()) {
            return new Cell(without, "", Link.plain("none"), note);
        }
        Badge worst = TechniqueUse.worst(found);
        String css = worst.tone() == Tone.QUIET ? Tone.INFO.css() : worst.css();
        return new Cell(css, Integer.toString(found.size()), links.letter(letter, worst.word()), note);
    }
}
