package org.stridebook.page.framework;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.privacy.CardState;
import org.stridebook.assessment.threat.TestBrief;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.page.knowledge.Mentions;
import org.stridebook.page.knowledge.TestMentions;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;
import org.stridebook.workshop.Slug;

/** Makes what is printed of the items of one framework. */
record ItemDetails(PortfolioView view, Framework framework, Links links) {

    private static final int SHOWN_SYSTEMS = 2;
    private static final int SHOWN_QUESTIONS = 6;

    private FrameworkRef reference(FrameworkItem item) {
        return new FrameworkRef(framework.code(), item.id());
    }

    private List<ThreatBrief> threats(FrameworkItem item) {
        return view.use().of(reference(item));
    }

    private List<TestBrief> tests(FrameworkItem item) {
        return view.tests().of(reference(item));
    }

    private Frameworks frameworks() {
        return view.portfolio().frameworks();
    }

    ItemState state(FrameworkItem item) {
        boolean tested = tests(item).stream().anyMatch(test -> test.result().isJudged());
        return ItemState.of(item, threats(item), cards(item), tested);
    }

    FrameworkPage.Glance glance(FrameworkItem item) {
        List<ThreatBrief> threats = threats(item);
        List<Slug> systems =
                threats.stream().map(ThreatBrief::system).distinct().toList();
        return new FrameworkPage.Glance(
                links.framework(reference(item), item.label()),
                item.name(),
                state(item).badge(),
                threats.size(),
                TechniqueUse.worst(threats),
                systems.stream()
                        .limit(SHOWN_SYSTEMS)
                        .map(system -> links.system(system, view.name(system)))
                        .toList(),
                Math.max(0, systems.size() - SHOWN_SYSTEMS),
                Progress.of(uses(item).stream()
                        .filter(use -> isAgainst(use.mitigation(), item))
                        .map(Recommendation::state)
                        .toList()));
    }

    /** A mitigation in one system. */
    private record Use(Slug system, AtlasId mitigation) {}

    /**
     * What ATLAS recommends to the systems against the item's threats there. A system is as far as it is for the threat that has least, open
     * ones before closed ones: a measure against one of them says nothing of the others.
     */
    private Collection<Recommendation> uses(FrameworkItem item) {
        List<ThreatBrief> threats = threats(item);
        Set<Slug> open = threats.stream()
                .filter(ThreatBrief::isOpen)
                .map(ThreatBrief::system)
                .collect(Collectors.toSet());
        var uses = new LinkedHashMap<Use, Recommendation>();
        threats.stream()
                .filter(threat -> threat.isOpen() || !open.contains(threat.system()))
                .forEach(threat -> threat.recommendations()
                        .forEach(one -> uses.merge(
                                new Use(threat.system(), one.mitigation().id()),
                                one,
                                BinaryOperator.maxBy(Comparator.comparing(Recommendation::state)))));
        return uses.values();
    }

    private static boolean isAgainst(AtlasMitigation mitigation, FrameworkItem item) {
        return !Collections.disjoint(mitigation.techniques(), item.techniques());
    }

    private static Map<Recommendation.State, Integer> counts(List<Recommendation.State> states) {
        var counts = new LinkedHashMap<Recommendation.State, Integer>();
        Arrays.stream(Recommendation.State.values())
                .filter(states::contains)
                .forEach(state -> counts.put(state, Collections.frequency(states, state)));
        return counts;
    }

    FrameworkPage.Item item(FrameworkItem item) {
        ItemState state = state(item);
        List<ThreatBrief> threats = threats(item);
        List<FrameworkPage.Technique> techniques = techniques(item);
        List<StrideQuestion> questions = frameworks().questions().stream()
                .filter(question -> !Collections.disjoint(question.techniques(), item.techniques()))
                .toList();
        return new FrameworkPage.Item(
                Anchor.of(reference(item)),
                item.label(),
                item.name(),
                item.summary(),
                item.question(),
                state.badge(),
                threats.size(),
                TechniqueUse.worst(threats),
                Mentions.of(threats, view, links.here()),
                state == ItemState.UNSEEN ? framework.shortTitle().split(" ")[0] + " " + item.id() : "",
                state == ItemState.UNSEEN || state == ItemState.NOT_CONSIDERED ? perhaps(item) : List.of(),
                TestMentions.of(tests(item), view, links.here()),
                framework.concernsPersonalData() && !item.question().isEmpty() ? asked(item) : List.of(),
                item.stride().stream().sorted().map(links::letter).toList(),
                item.related().stream().flatMap(this::related).toList(),
                techniques.stream().filter(one -> one.count() > 0).toList(),
                techniques.stream().filter(one -> one.count() == 0).toList(),
                advice(item),
                questions.stream().limit(SHOWN_QUESTIONS).map(this::question).toList(),
                Math.max(0, questions.size() - SHOWN_QUESTIONS));
    }

    private List<Link> perhaps(FrameworkItem item) {
        return new LikelyThreats(view, framework)
                .of(item).stream()
                        .map(threat -> links.to(
                                SitePath.threat(threat.system(), threat.id()),
                                view.name(threat.system()) + " " + threat.id() + " " + threat.title()))
                        .toList();
    }

    private Stream<Link> related(FrameworkRef other) {
        return frameworks().item(other).stream().map(item -> links.framework(other, item.label() + " " + item.name()));
    }

    private List<FrameworkPage.Technique> techniques(FrameworkItem item) {
        return item.techniques().stream()
                .flatMap(id -> Stream.ofNullable(view.portfolio().catalogue().technique(id)))
                .map(technique -> new FrameworkPage.Technique(
                        links.atlas(technique.id(), technique.id() + " " + technique.fullName()),
                        Badges.of(technique.maturity()),
                        (int) threats(item).stream()
                                .filter(threat -> threat.techniques().contains(technique.id()))
                                .count()))
                .toList();
    }

    private List<FrameworkPage.Advice> advice(FrameworkItem item) {
        List<AtlasId> recommended = item.techniques().stream()
                .flatMap(id -> Stream.ofNullable(view.portfolio().catalogue().technique(id)))
                .flatMap(technique -> technique.mitigations().stream())
                .distinct()
                .sorted()
                .toList();
        Collection<Recommendation> uses = uses(item);
        return recommended.stream()
                .flatMap(id -> Stream.ofNullable(view.portfolio().catalogue().mitigation(id)))
                .map(one ->
                        new FrameworkPage.Advice(links.atlas(one.id(), one.id() + " " + one.name()), states(one, uses)))
                .toList();
    }

    private static List<Badge> states(AtlasMitigation mitigation, Collection<Recommendation> uses) {
        var states = uses.stream()
                .filter(use -> use.mitigation().id().equals(mitigation.id()))
                .map(Recommendation::state)
                .toList();
        return counts(states).entrySet().stream()
                .map(entry -> new Badge(
                        entry.getKey().word() + " in " + entry.getValue(),
                        Badges.of(entry.getKey()).tone()))
                .toList();
    }

    private FrameworkPage.Question question(StrideQuestion question) {
        return new FrameworkPage.Question(
                frameworks()
                        .elementTypeByCode(question.elementType())
                        .map(type -> type.label())
                        .orElse(question.elementType()),
                links.letter(question.stride()),
                question.question());
    }

    private List<CardState> cards(FrameworkItem item) {
        return view.portfolio().systems().stream()
                .flatMap(system -> card(system, reference(item)).stream())
                .toList();
    }

    private List<FrameworkPage.AskedOf> asked(FrameworkItem item) {
        return view.portfolio().systems().stream()
                .filter(system -> system.scopes().concerns(framework))
                .map(system -> new FrameworkPage.AskedOf(
                        links.system(system.slug(), system.system()),
                        card(system, reference(item))
                                .map(ItemDetails::badge)
                                .orElse(new Badge("not asked", Tone.WATCH))))
                .toList();
    }

    static java.util.Optional<CardState> card(Summary system, FrameworkRef item) {
        return system.privacyCards().stream()
                .filter(card -> card.card().equals(item))
                .findFirst();
    }

    static Badge badge(CardState card) {
        return new Badge(
                card.state().word(),
                switch (card.state()) {
                    case THREAT -> Tone.ACT;
                    case OPEN -> Tone.WATCH;
                    case COVERED -> Tone.GOOD;
                });
    }
}
