package org.stridebook.page.system;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.framework.Nist;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.NistHeat;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Column;

/**
 * How one system stands against NIST AI RMF: heat map, the gaps in the order to close them, and all subcategories with what was
 * said, what the threat model shows and what tests found.
 *
 * @param verdict how many have a status, and whose word it is
 * @param answered whether the team typed any answer
 * @param guide how the status comes about
 * @param steps gaps that open threats touch; {@code later} are those after the first dozen
 * @param others gaps that no open threat touches
 * @param unasked subcategories that wait for somebody's word: nobody gave a status, or the model shows all it can; those that open
 *     threats press on first
 * @param strays answers to subcategories that the framework does not have
 */
public record NistPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String verdict,
        boolean answered,
        Link guide,
        NistHeat heat,
        List<NistSteps.Row> steps,
        List<NistSteps.Row> later,
        List<NistSteps.Row> others,
        List<Question> unasked,
        List<NistItems.Function> functions,
        List<Stray> strays)
        implements Page {

    private static final int FIRST = 12;

    /** What to ask about a subcategory. */
    public record Question(Link item, String name, List<Badge> state, String question) {}

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
        var assessment = view.assessment();
        var rows = new NistSteps(view, links);
        var steps = assessment.controls().steps().stream().map(rows::row).toList();
        return new NistPage(
                path,
                "NIST AI RMF",
                view.frame(path, "NIST AI RMF"),
                Sources.of(view, "nist"),
                NistVerdict.of(assessment.nist()),
                assessment.nist().stream().anyMatch(ControlGap::isTyped),
                links.links().to(SitePath.guide("nist-ai-rmf"), "How the status comes about"),
                NistHeat.of(
                        assessment.frameworks(),
                        ControlBrief.of(assessment.nist(), assessment.controls(), UnaryOperator.identity()),
                        category -> links.links().to(path, Anchor.of(Nist.ref(category)), category)),
                steps.stream().limit(FIRST).toList(),
                steps.stream().skip(FIRST).toList(),
                assessment.controls().others().stream().map(rows::row).toList(),
                unasked(view),
                new NistItems(view, links).functions(),
                strays(view));
    }

    /** Those that most open threats press on first. */
    private static List<Question> unasked(SystemView view) {
        var links = view.links(view.path("nist.html"));
        return view.assessment().nist().stream()
                .filter(gap -> gap.status() == ControlGap.Status.NOT_ASSESSED || gap.isShown())
                .sorted(Comparator.comparingInt(NistPage::high)
                        .thenComparingInt(NistPage::open)
                        .reversed())
                .map(gap -> new Question(
                        links.file("nist.html", Anchor.of(Nist.ref(gap.id())), gap.id()),
                        gap.item().name(),
                        gap.isShown() || gap.isPressed() ? Badges.of(ControlBrief.of(gap)) : List.of(),
                        gap.item().question()))
                .toList();
    }

    private static int high(ControlGap gap) {
        return gap.shown().openHigh().size();
    }

    private static int open(ControlGap gap) {
        return gap.shown().open().size();
    }

    private static List<Stray> strays(SystemView view) {
        var known = view.assessment().nist().stream().map(ControlGap::id).collect(Collectors.toSet());
        return view.assessment().workshop().nistAnswers().stream()
                .filter(answer ->
                        !Nist.subcategories(answer.subcategory()).stream().anyMatch(known::contains))
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
}
