package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Stride;
import org.stridebook.page.place.SitePath;
import org.stridebook.problem.Location;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.Source;

/** Writes the body: what, why, where, how it is checked, references, source. */
final class TicketBody {

    private final Assessment assessment;

    TicketBody(Assessment assessment) {
        this.assessment = assessment;
    }

    List<Block> ofMeasure(Measure measure, List<AssessedThreat> open) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("What to do"));
        blocks.add(new Block.Paragraph(measure.title()));
        var facts = new ArrayList<Block.Item>();
        facts.add(new Block.Item("System", systemName()));
        add(facts, "Measure", measure.id());
        facts.add(new Block.Item("State", measure.status().word()));
        add(facts, "Owner", measure.owner());
        add(facts, "Effort", measure.effortText());
        add(facts, "Evidence so far", measure.evidence());
        add(
                facts,
                "Described in",
                measure.controls().stream().map(ControlReference::text).collect(Collectors.joining("; ")));
        blocks.add(new Block.Bullets(facts));
        blocks.add(new Block.Heading("Why"));
        open.forEach(threat -> threat(threat, blocks));
        where(open, blocks);
        blocks.add(new Block.Heading("How it is checked"));
        blocks.add(new Block.Bullets(measureChecks(open)));
        references(open, blocks);
        source(measure.location().toString(), open, blocks);
        return blocks;
    }

    List<Block> ofDecision(AssessedThreat threat) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("What to decide"));
        blocks.add(new Block.Paragraph("No measure treats this open threat in " + systemName()
                + ". Choose one: mitigate it (name the measure, its owner and a due date), accept it (name who approves, why, and"
                + " until when), transfer it, or avoid it."));
        recommended(threat, blocks);
        blocks.add(new Block.Heading("Why"));
        threat(threat, blocks);
        where(List.of(threat), blocks);
        blocks.add(new Block.Heading("How it is checked"));
        blocks.add(new Block.Bullets(List.of(
                Block.Item.of(
                        "The decision stands in the threat list or on the Decisions sheet, with the name of who took it."),
                Block.Item.of("The residual likelihood and impact are filled in."))));
        references(List.of(threat), blocks);
        source("", List.of(threat), blocks);
        return blocks;
    }

    private static void recommended(AssessedThreat threat, List<Block> blocks) {
        List<Block.Item> items = threat.recommendations().stream()
                .filter(one -> one.state() == Recommendation.State.NOT_CONSIDERED)
                .limit(5)
                .map(one -> new Block.Item(
                        one.mitigation().id().value(),
                        one.mitigation().name() + ": " + one.mitigation().summary()))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Paragraph("ATLAS recommends, among others:"));
            blocks.add(new Block.Bullets(items));
        }
    }

    private void threat(AssessedThreat threat, List<Block> blocks) {
        var items = new ArrayList<Block.Item>();
        items.add(new Block.Item("Threat", threat.id() + " " + threat.threat().headline()));
        add(items, "What could happen", threat.threat().scenario());
        add(items, "STRIDE", letters(threat));
        items.add(new Block.Item("Rated now", rating(threat.before())));
        items.add(new Block.Item("Once treated", rating(threat.after())));
        add(items, "Controls already there", threat.threat().controls());
        items.add(new Block.Item("Page", SitePath.threat(slug(), threat.id()).value()));
        blocks.add(new Block.Bullets(items));
    }

    private static String letters(AssessedThreat threat) {
        return threat.threat().letters().stream().map(Stride::title).collect(Collectors.joining(", "));
    }

    private String rating(Rating rating) {
        if (rating.level() == null) {
            return "not rated";
        }
        var scheme = assessment.settings().scheme();
        if (rating.likelihood() == 0 || rating.impact() == 0) {
            return rating.level().word();
        }
        return rating.level().word() + " (likelihood "
                + scheme.likelihoodWords().get(rating.likelihood() - 1) + ", impact "
                + scheme.impactWords().get(rating.impact() - 1) + ")";
    }

    private void where(List<AssessedThreat> threats, List<Block> blocks) {
        var items = new ArrayList<Block.Item>();
        threats.stream()
                .flatMap(threat -> threat.elements().stream())
                .distinct()
                .sorted()
                .flatMap(id -> assessment.element(id).stream())
                .forEach(element -> items.add(new Block.Item(
                        kind(element), element.id() + " " + element.element().name())));
        threats.stream()
                .flatMap(threat -> threat.unknownElements().stream())
                .distinct()
                .sorted()
                .forEach(name -> items.add(new Block.Item("Not in the component list", name)));
        items.add(
                new Block.Item("Diagram", SitePath.system(slug(), "diagram.svg").value()));
        blocks.add(new Block.Heading("Where"));
        blocks.add(new Block.Bullets(items));
    }

    private static String kind(AssessedElement element) {
        if (element.from() == null && element.to() == null) {
            return "Component";
        }
        return element.crossesBoundary() ? "Data flow across a trust boundary" : "Data flow";
    }

    private static List<Block.Item> measureChecks(List<AssessedThreat> open) {
        var items = new ArrayList<Block.Item>();
        open.stream()
                .flatMap(threat -> threat.techniques().stream())
                .map(technique -> technique.fullName() + " (" + technique.id() + ")")
                .distinct()
                .sorted()
                .forEach(name ->
                        items.add(Block.Item.of("A test that tries " + name + " no longer succeeds, or is noticed.")));
        items.add(Block.Item.of("The evidence is named on the Mitigations sheet, with who checked it."));
        items.add(Block.Item.of("The residual likelihood and impact of each threat above are filled in again."));
        return items;
    }

    private void references(List<AssessedThreat> threats, List<Block> blocks) {
        var items = new ArrayList<Block.Item>();
        threats.stream()
                .flatMap(threat -> threat.techniques().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Technique::id))
                .forEach(technique ->
                        items.add(new Block.Item("MITRE ATLAS", technique.id() + " " + technique.fullName())));
        threats.stream()
                .flatMap(threat -> threat.frameworks().stream())
                .distinct()
                .sorted()
                .forEach(reference -> items.add(framework(reference)));
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading("References"));
            blocks.add(new Block.Bullets(items));
        }
    }

    private Block.Item framework(FrameworkRef reference) {
        var frameworks = assessment.frameworks();
        String name = frameworks.item(reference).map(item -> " " + item.name()).orElse("");
        return new Block.Item(frameworks.framework(reference.framework()).title(), frameworks.label(reference) + name);
    }

    private void source(String first, List<AssessedThreat> threats, List<Block> blocks) {
        var items = new ArrayList<Block.Item>();
        add(items, "Measure", first);
        threats.forEach(threat -> items.add(new Block.Item(
                "Threat " + threat.id(),
                threat.threat().sources().stream()
                        .map(Source::place)
                        .map(Location::toString)
                        .collect(Collectors.joining("; ")))));
        blocks.add(new Block.Heading("Source"));
        blocks.add(new Block.Bullets(items));
    }

    private static void add(List<Block.Item> items, String label, String text) {
        if (!text.isBlank()) {
            items.add(new Block.Item(label, text));
        }
    }

    private String systemName() {
        return assessment.workshop().profile().system();
    }

    private Slug slug() {
        return assessment.workshop().slug();
    }
}
