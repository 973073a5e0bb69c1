package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.stridebook.assessment.AttackChain;
import org.stridebook.assessment.AttackChain.Known;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.Treatment;

/** Says in words how a system stands with the steps of an attack. */
record ChainLines(Catalogue atlas, Links links) {

    private static final int LONGEST_TITLE = 60;

    /** One line for each technique that some threat names, what is cut first, then by step. */
    List<ChainLine> of(AttackChain chain) {
        var byTechnique = new LinkedHashMap<AtlasId, List<AttackChain.Step>>();
        chain.steps().stream()
                .filter(AttackChain.Step::isConsidered)
                .forEach(step -> byTechnique
                        .computeIfAbsent(step.step().technique(), key -> new ArrayList<>())
                        .add(step));
        return byTechnique.values().stream()
                .sorted(Comparator.comparing(steps -> steps.get(0).state()))
                .map(steps -> line(chain.system().slug(), steps))
                .toList();
    }

    String name(AtlasId technique) {
        String name = atlas.nameOf(technique);
        return name.isEmpty() ? technique.value() : name;
    }

    /** Steps with the same technique stand alike. */
    private ChainLine line(Slug system, List<AttackChain.Step> steps) {
        AttackChain.Step first = steps.get(0);
        AtlasId technique = first.step().technique();
        String numbers =
                StepNumbers.of(steps.stream().map(AttackChain.Step::number).toList());
        return new ChainLine(
                ChainRow.badge(first.state()),
                "S" + numbers.substring(1),
                links.atlas(technique, name(technique)),
                controls(system, first),
                links(first, known -> known.threat().isMitigated()),
                links(first, Known::leavesAWay),
                links(first, known -> !known.isStopped() && !known.leavesAWay()));
    }

    private List<Link> links(AttackChain.Step step, Predicate<Known> wanted) {
        return step.threats().stream()
                .filter(wanted)
                .map(known -> link(known.threat()))
                .toList();
    }

    /** An accepted threat is as open to an attacker as any other, but not forgotten. */
    private Link link(ThreatBrief threat) {
        boolean plain = threat.isOpen() || threat.treatment() == Treatment.MITIGATED;
        return links.to(
                SitePath.threat(threat.system(), threat.id()),
                threat.id() + (plain ? "" : " (" + threat.treatment().word() + ")"));
    }

    /** Each control once, with all threats that it is for. */
    private List<ChainLine.Control> controls(Slug system, AttackChain.Step step) {
        var byControl = new LinkedHashMap<Link, List<String>>();
        var states = new LinkedHashMap<Link, String>();
        for (Known known : step.threats()) {
            String threat = known.threat().id().value();
            known.controls().measures().forEach(measure -> {
                Link what = link(system, measure);
                states.putIfAbsent(what, measure.status().word());
                byControl.computeIfAbsent(what, key -> new ArrayList<>()).add(threat);
            });
            known.controls().mitigations().stream()
                    .filter(one -> known.controls().measures().stream()
                            .noneMatch(measure -> measure.atlas().contains(one.mitigation())))
                    .forEach(one -> {
                        Link what = links.atlas(
                                one.mitigation().id(), one.mitigation().name());
                        states.putIfAbsent(what, one.state().word());
                        byControl
                                .computeIfAbsent(what, key -> new ArrayList<>())
                                .add(threat);
                    });
        }
        return byControl.entrySet().stream()
                .map(entry -> new ChainLine.Control(
                        entry.getKey(), states.get(entry.getKey()) + ", for " + String.join(", ", entry.getValue())))
                .toList();
    }

    private Link link(Slug system, Measure measure) {
        String text = (measure.id() + " " + measure.title()).strip();
        String shown = text.length() <= LONGEST_TITLE
                ? text
                : text.substring(0, LONGEST_TITLE - 1).strip() + "…";
        return links.to(SitePath.system(system, "roadmap.html"), Anchor.ofMeasure(measure.key()), shown);
    }
}
