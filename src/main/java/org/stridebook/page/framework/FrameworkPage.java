package org.stridebook.page.framework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.page.knowledge.Mentions;
import org.stridebook.page.knowledge.TestMentions;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/**
 * One framework: all items at a glance, systems beside items, then each item in full.
 *
 * @param tally how many items are in which state, in words
 * @param states what the words mean; only those that can occur
 * @param concern which systems it concerns, or null where it concerns all
 */
public record FrameworkPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String about,
        String reading,
        Link guide,
        Link source,
        String licence,
        String tally,
        List<Meaning> states,
        @Nullable Concern concern,
        List<Glance> glance,
        ItemMatrix matrix,
        List<Group> groups)
        implements Page {

    /** A state and what it means. */
    public record Meaning(Badge state, String meaning) {}

    /** One item in the table at the top; {@code measures} says how far recommended measures are where it is found. */
    public record Glance(
            Link item,
            String name,
            Badge state,
            int count,
            Badge worst,
            List<Link> systems,
            int more,
            String measures) {}

    /** Items under one heading; {@code summary} may be empty. */
    public record Group(String anchor, String name, String summary, List<Item> items) {}

    /**
     * One item in full.
     *
     * @param asked how far each system is with the item's card; empty unless it is a card
     * @param write what names it in References, where no technique stands for it; else empty
     * @param perhaps threats that may be about it; empty unless nothing is known of it
     * @param used techniques that our threats name; {@code unused} are the others
     * @param moreQuestions how many questions are left out
     */
    public record Item(
            String anchor,
            String label,
            String name,
            String summary,
            String ask,
            Badge state,
            int count,
            Badge worst,
            Mentions threats,
            String write,
            List<Link> perhaps,
            TestMentions tests,
            List<AskedOf> asked,
            List<Link> letters,
            List<Link> related,
            List<Technique> used,
            List<Technique> unused,
            List<Advice> advice,
            List<Question> questions,
            int moreQuestions) {}

    /** How far one system is with a card. */
    public record AskedOf(Link system, Badge state) {}

    public record Technique(Link technique, Badge maturity, int count) {}

    /** A mitigation of ATLAS with how many systems are how far with it. */
    public record Advice(Link mitigation, List<Badge> states) {}

    /** A question of the STRIDE catalogue that asks about it. */
    public record Question(String kind, Link letter, String text) {}

    /** One page for each framework that has no page of another kind. */
    public static Stream<FrameworkPage> all(PortfolioView view) {
        return view.portfolio().frameworks().all().stream()
                .filter(Framework::generalPage)
                .map(framework -> of(view, framework));
    }

    private static FrameworkPage of(PortfolioView view, Framework framework) {
        SitePath path = SitePath.framework(framework.code());
        var details = new ItemDetails(view, framework, new Links(path));
        return new FrameworkPage(
                path,
                framework.title(),
                FrameworkFrames.of(view, path, framework.title()),
                List.of(),
                framework.about(),
                framework.reading(),
                FrameworkFrames.guide(view, path),
                new Link(framework.address(), framework.address()),
                framework.licence(),
                tally(framework, details),
                states(framework),
                framework.concernsSome() ? Concern.of(view, framework.scope(), path) : null,
                framework.items().stream().map(details::glance).toList(),
                ItemMatrix.of(view, framework),
                groups(framework, details));
    }

    private static String tally(Framework framework, ItemDetails details) {
        return Arrays.stream(ItemState.values())
                        .map(state -> framework.items().stream()
                                        .filter(item -> details.state(item) == state)
                                        .count() + " " + state.badge().word())
                        .filter(text -> !text.startsWith("0 "))
                        .collect(Collectors.joining(", "))
                + " of "
                + Words.count(framework.items().size(), "item", "items");
    }

    private static List<Meaning> states(Framework framework) {
        return Arrays.stream(ItemState.values())
                .filter(state -> state != ItemState.ASKED || framework.concernsPersonalData())
                .filter(state -> state != ItemState.UNSEEN
                        || framework.items().stream()
                                .anyMatch(item -> item.techniques().isEmpty()))
                .map(state -> new Meaning(state.badge(), state.meaning(framework.concernsPersonalData())))
                .toList();
    }

    private static List<Group> groups(Framework framework, ItemDetails details) {
        List<String> names = framework.items().stream()
                .map(FrameworkPage::heading)
                .distinct()
                .toList();
        return names.stream()
                .map(name -> new Group(
                        "group-" + (names.indexOf(name) + 1),
                        name,
                        framework.headings().stream()
                                .filter(heading -> heading.name().equals(name))
                                .map(Framework.Heading::summary)
                                .findFirst()
                                .orElse(""),
                        framework.items().stream()
                                .filter(item -> heading(item).equals(name))
                                .map(details::item)
                                .toList()))
                .toList();
    }

    private static String heading(FrameworkItem item) {
        String heading = item.category().isEmpty() ? item.group() : item.category();
        return heading.isEmpty() ? "Item by item" : heading;
    }
}
