package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stridebook.assessment.AttackChain;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.measure.Consideration;
import org.stridebook.assessment.measure.Recommendation.State;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.ThreatId;

/** An ATLAS mitigation and how far each system is with it against some threats; systems without such a threat are left out. */
public record MitigationUse(Link mitigation, String summary, List<InSystem> systems) {

    public MitigationUse {
        systems = List.copyOf(systems);
    }

    /** One system, the furthest state first. */
    public record InSystem(Link system, List<Standing> states) {

        public InSystem {
            states = List.copyOf(states);
        }
    }

    /** The threats for which the mitigation is in one state; {@code others} are those that have it where these do not. */
    public record Standing(Badge state, List<Link> threats, List<Link> others) {

        public Standing {
            threats = List.copyOf(threats);
            others = List.copyOf(others);
        }
    }

    /** A system with its threats that name a technique, the technique's parent or a part of it. */
    record Concerned(Summary system, List<ThreatBrief> threats) {}

    static List<Concerned> concerned(Technique technique, PortfolioView view) {
        return view.portfolio().systems().stream()
                .map(system -> new Concerned(
                        system,
                        view.chains(system).known(technique.id()).stream()
                                .map(AttackChain.Known::threat)
                                .toList()))
                .filter(one -> !one.threats().isEmpty())
                .toList();
    }

    /** What ATLAS recommends against a technique, in the systems that it concerns. */
    static List<MitigationUse> against(Technique technique, List<Concerned> concerned, Catalogue atlas, Links links) {
        return technique.mitigations().stream()
                .flatMap(id -> Stream.ofNullable(atlas.mitigation(id)))
                .map(one -> new MitigationUse(
                        links.atlas(one.id(), one.name()),
                        one.summary(),
                        concerned.stream()
                                .map(each -> inSystem(each.system(), each.threats(), one, links))
                                .filter(row -> !row.states().isEmpty())
                                .toList()))
                .toList();
    }

    /** How far all systems are with one mitigation against all that it is recommended for. */
    static List<InSystem> systems(AtlasMitigation mitigation, PortfolioView view, Links links) {
        return view.portfolio().systems().stream()
                .map(system -> inSystem(system, system.threats(), mitigation, links))
                .filter(row -> !row.states().isEmpty())
                .toList();
    }

    private static InSystem inSystem(
            Summary system, List<ThreatBrief> threats, AtlasMitigation mitigation, Links links) {
        Map<State, List<ThreatBrief>> byState = new TreeMap<>();
        for (ThreatBrief threat : threats) {
            threat.recommendations().stream()
                    .filter(one -> one.mitigation().equals(mitigation))
                    // a closed threat asks for nothing more, but what closed it is worth knowing
                    .filter(one -> threat.isOpen() || one.state().isInPlace())
                    .forEach(one -> byState.computeIfAbsent(one.state(), key -> new ArrayList<>())
                            .add(threat));
        }
        return new InSystem(
                links.system(system.slug(), system.system()),
                byState.entrySet().stream()
                        .map(entry -> new Standing(
                                Badges.of(entry.getKey()),
                                entry.getValue().stream()
                                        .map(threat -> link(system, threat.id(), links))
                                        .toList(),
                                entry.getKey() == State.ELSEWHERE ? others(system, mitigation, links) : List.of()))
                        .toList());
    }

    private static List<Link> others(Summary system, AtlasMitigation mitigation, Links links) {
        return Consideration.threatsWith(mitigation, system.measures()).stream()
                .map(id -> link(system, id, links))
                .toList();
    }

    private static Link link(Summary system, ThreatId threat, Links links) {
        return links.to(SitePath.threat(system.slug(), threat), threat.value());
    }
}
