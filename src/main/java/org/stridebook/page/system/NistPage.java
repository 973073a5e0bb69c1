package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.plan.ControlGap;
import org.stridebook.assessment.plan.NistGaps;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Column;

/**
 * How one system stands against NIST AI RMF.
 *
 * @param strays answers to subcategories that the framework does not have
 */
public record NistPage(
        SitePath path, String title, Frame frame, List<String> sources, List<Function> functions, List<Stray> strays)
        implements Page {

    private static final String CODE = "nist-ai-rmf";

    /** One of the four functions. */
    public record Function(String name, String anchor, List<Badge> tally, List<Item> items) {}

    /** One subcategory. */
    public record Item(
            Link item,
            String name,
            Badge status,
            String claimed,
            String evidence,
            String owner,
            String due,
            List<Link> threats,
            String source,
            List<Fact> more) {}

    /** An answer as typed. */
    public record Stray(
            String subcategory,
            Badge status,
            String evidence,
            String owner,
            String due,
            String source,
            List<Fact> more) {}

    public static NistPage of(SystemView view) {
        SitePath path = view.path("nist.html");
        var links = view.links(path);
        var functions = new LinkedHashSet<String>();
        view.assessment().nist().forEach(gap -> functions.add(function(gap)));
        return new NistPage(
                path,
                "NIST AI RMF",
                view.frame(path, "NIST AI RMF"),
                Sources.of(view, "nist"),
                functions.stream().map(name -> function(name, view, links)).toList(),
                strays(view));
    }

    private static List<Stray> strays(SystemView view) {
        var known =
                view.assessment().nist().stream().map(gap -> gap.item().id()).collect(Collectors.toSet());
        return view.assessment().workshop().nistAnswers().stream()
                .filter(answer -> NistGaps.subcategory(answer.subcategory())
                        .filter(known::contains)
                        .isEmpty())
                .map(answer -> new Stray(
                        answer.subcategory(),
                        new Badge(answer.status().word(), Tone.QUIET),
                        answer.evidence(),
                        answer.owner(),
                        Words.day(answer.due()),
                        Words.cell(answer.source().at(Column.SUBCATEGORY)),
                        Words.more(answer.more())))
                .toList();
    }

    /** {@code GOVERN} of {@code GOVERN 1.1}. */
    private static String function(ControlGap gap) {
        String id = gap.item().id();
        int blank = id.indexOf(' ');
        return blank < 0 ? id : id.substring(0, blank);
    }

    private static Function function(String name, SystemView view, SystemLinks links) {
        var gaps = view.assessment().nist().stream()
                .filter(gap -> function(gap).equals(name))
                .toList();
        return new Function(
                name,
                "f-" + org.stridebook.workshop.Slug.of(name),
                tally(gaps),
                gaps.stream().map(gap -> item(gap, view, links)).toList());
    }

    private static List<Badge> tally(List<ControlGap> gaps) {
        var tally = new ArrayList<Badge>();
        for (ControlGap.Status status : ControlGap.Status.values()) {
            long count = gaps.stream().filter(gap -> gap.status() == status).count();
            if (count > 0) {
                tally.add(
                        new Badge(count + " " + status.word(), Badges.of(status).tone()));
            }
        }
        return tally;
    }

    private static Item item(ControlGap gap, SystemView view, SystemLinks links) {
        return new Item(
                links.links()
                        .framework(
                                new FrameworkRef(CODE, gap.item().id()),
                                gap.item().id()),
                gap.item().name(),
                Badges.of(gap.status()),
                gap.claimed() ? "claimed, without evidence" : "",
                gap.evidence(),
                gap.owner(),
                gap.due(),
                links.ids(gap.threats()),
                gap.locations().stream().map(Words::cell).collect(Collectors.joining(", ")),
                more(gap, view));
    }

    private static List<Fact> more(ControlGap gap, SystemView view) {
        return view.assessment().workshop().nistAnswers().stream()
                .filter(answer -> gap.locations().stream()
                        .anyMatch(location -> location.row() == answer.source().row()
                                && location.sheet().equals(answer.source().sheet())
                                && location.file().equals(answer.source().file())))
                .flatMap(answer -> Words.more(answer.more()).stream())
                .toList();
    }
}
