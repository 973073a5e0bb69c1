package org.stridebook.page.framework;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlOrder;
import org.stridebook.assessment.gap.SharedGap;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Nist;
import org.stridebook.page.framework.NistCatalogue.Placed;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/**
 * How all systems stand against NIST AI RMF.
 *
 * @param verdict who gave a status, in a sentence
 * @param shared subcategories that most systems have as a gap
 * @param steps the most pressing gaps of all systems; {@code moreSteps} are left out
 * @param categories every subcategory, by category
 */
public record NistFrameworkPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String verdict,
        Link guide,
        NistSystems matrix,
        List<Shared> shared,
        List<Step> steps,
        int moreSteps,
        List<NistCatalogue.Category> categories)
        implements Page {

    private static final int SHARED = 10;
    private static final int STEPS = 15;

    /** A gap of several systems. */
    public record Shared(Link item, String name, int gaps, int missing, int claimed, String risk) {}

    /** A gap of one system. */
    public record Step(
            Link system,
            Link item,
            String name,
            List<Badge> state,
            String risk,
            String open,
            Badge worst,
            String effort,
            String owner,
            String due,
            boolean overdue) {}

    public static Stream<NistFrameworkPage> of(PortfolioView view) {
        Framework nist = view.portfolio().frameworks().framework(Nist.CODE);
        SitePath path = SitePath.framework(Nist.CODE);
        var links = new Links(path);
        List<Summary> systems = view.portfolio().systems();
        List<Placed> gaps = gaps(systems);
        return Stream.of(new NistFrameworkPage(
                path,
                nist.title(),
                FrameworkFrames.of(view, path, nist.title()),
                List.of(),
                verdict(systems),
                links.to(SitePath.guide("nist-ai-rmf"), "How the status comes about"),
                NistSystems.of(nist, systems, links),
                shared(nist, systems, links),
                gaps.stream().limit(STEPS).map(gap -> step(nist, gap, links)).toList(),
                Math.max(0, gaps.size() - STEPS),
                new NistCatalogue(view, links).categories()));
    }

    private static String verdict(List<Summary> systems) {
        if (systems.isEmpty()) {
            return "No workshop was found yet.";
        }
        long answered = systems.stream()
                .filter(system -> system.nist().stream().anyMatch(ControlBrief::isTyped))
                .count();
        return answered + " of " + Words.count(systems.size(), "system has", "systems have")
                + " answers of the team; of the others only the workshop itself speaks.";
    }

    /** In the order of each system's own page, over all systems. */
    private static List<Placed> gaps(List<Summary> systems) {
        return systems.stream()
                .flatMap(system -> system.nist().stream()
                        .filter(control -> control.isGap() && control.open() > 0)
                        .map(control -> new Placed(system, control)))
                .sorted(Comparator.comparing(Placed::control, ControlOrder.mostPressingFirst()))
                .toList();
    }

    private static List<Shared> shared(Framework nist, List<Summary> systems, Links links) {
        return SharedGap.of(systems.stream().map(Summary::nist).toList()).stream()
                .limit(SHARED)
                .map(gap -> new Shared(
                        links.framework(Nist.ref(gap.id()), gap.id()),
                        name(nist, gap.id()),
                        gap.gaps(),
                        gap.missing(),
                        gap.claimed(),
                        Words.number(gap.risk())))
                .toList();
    }

    private static String name(Framework nist, String id) {
        return nist.item(id).map(FrameworkItem::name).orElse("");
    }

    private static Step step(Framework nist, Placed placed, Links links) {
        ControlBrief control = placed.control();
        SitePath page = SitePath.system(placed.system().slug(), "nist.html");
        return new Step(
                links.system(placed.system().slug(), placed.system().system()),
                links.to(page, Anchor.of(Nist.ref(control.id())), control.id()),
                name(nist, control.id()),
                Badges.of(control),
                Words.number(control.risk()),
                Words.count(control.open(), "open threat", "open threats"),
                Badges.of(control.worst()),
                control.effort().word(),
                control.owner(),
                Words.day(control.due()),
                control.overdue());
    }
}
