package org.stridebook.page.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.Shown;
import org.stridebook.assessment.gap.Signal;
import org.stridebook.assessment.gap.Tested;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.Nist;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Slug;

/** All subcategories, each with its three kinds of evidence. */
record NistItems(SystemView view, SystemLinks links) {

    /** One of the four functions. */
    public record Function(String name, String anchor, List<Badge> tally, List<Category> categories) {}

    /** One category. */
    public record Category(String anchor, String id, String title, List<Item> items) {}

    /** One subcategory. */
    public record Item(
            String anchor,
            Link item,
            String name,
            String question,
            List<Badge> state,
            List<String> against,
            List<String> partly,
            SaidView said,
            ShownView shown,
            TestedView tested) {}

    /** What the team typed. */
    public record SaidView(
            Badge status,
            String evidence,
            String owner,
            String due,
            boolean overdue,
            String source,
            List<Fact> more,
            boolean anything) {}

    /** What the threat model shows; the sentences are empty where there is nothing. */
    public record ShownView(
            List<Sign> signs, String threats, List<Link> threatLinks, String measures, List<Link> measureLinks) {}

    /** Something about the process, with the page that shows it. */
    public record Sign(Badge mark, Link words) {}

    /** What tests found. */
    public record TestedView(String results, List<Link> gotThrough) {}

    List<Function> functions() {
        Map<String, List<ControlGap>> functions = new LinkedHashMap<>();
        for (ControlGap gap : view.assessment().nist()) {
            functions
                    .computeIfAbsent(gap.item().group(), unused -> new ArrayList<>())
                    .add(gap);
        }
        return functions.entrySet().stream()
                .map(function -> function(function.getKey(), function.getValue()))
                .toList();
    }

    private Function function(String name, List<ControlGap> gaps) {
        Map<String, List<ControlGap>> categories = new LinkedHashMap<>();
        gaps.forEach(gap -> categories
                .computeIfAbsent(Nist.category(gap.id()), unused -> new ArrayList<>())
                .add(gap));
        return new Function(
                name,
                "f-" + Slug.of(name),
                tally(gaps),
                categories.entrySet().stream()
                        .map(category -> new Category(
                                Anchor.of(Nist.ref(category.getKey())),
                                category.getKey(),
                                Nist.categoryTitle(category.getValue().get(0).item()),
                                category.getValue().stream().map(this::item).toList()))
                        .toList());
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

    private Item item(ControlGap gap) {
        return new Item(
                Anchor.of(Nist.ref(gap.id())),
                links.links().framework(Nist.ref(gap.id()), gap.id()),
                gap.item().name(),
                gap.item().question(),
                Badges.of(ControlBrief.of(gap)),
                gap.against(),
                gap.partly(),
                said(gap),
                shown(gap.shown()),
                tested(gap.tested()));
    }

    private SaidView said(ControlGap gap) {
        var said = gap.said();
        var more = view.assessment().workshop().nistAnswers().stream()
                .filter(answer -> said.locations().stream()
                        .anyMatch(location -> location.row() == answer.source().row()
                                && location.sheet().equals(answer.source().sheet())
                                && location.file().equals(answer.source().file())))
                .flatMap(answer -> Words.more(answer.more()).stream())
                .toList();
        return new SaidView(
                Badges.of(said.status() == null ? ControlGap.Status.NOT_ASSESSED : said.status()),
                said.evidence(),
                said.owner(),
                said.dues(),
                isOverdue(gap),
                said.locations().stream().map(Words::cell).collect(Collectors.joining(", ")),
                more,
                said.isAnything());
    }

    private boolean isOverdue(ControlGap gap) {
        LocalDate due = gap.said().due();
        return gap.isGap() && due != null && due.isBefore(view.assessment().asOf());
    }

    private ShownView shown(Shown shown) {
        return new ShownView(
                shown.signals().stream().map(this::sign).toList(),
                threats(shown),
                links.ids(shown.threats().stream().map(AssessedThreat::id).toList()),
                measures(shown),
                shown.measures().stream()
                        .map(measure -> links.file("roadmap.html", Anchor.ofMeasure(measure.key()), measure.key()))
                        .toList());
    }

    private Sign sign(Signal signal) {
        Badge mark = signal.whole() == 0
                ? new Badge("n/a", Tone.QUIET)
                : signal.isWhole()
                        ? new Badge("yes", Tone.GOOD)
                        : signal.isMet() ? new Badge("partly", Tone.WATCH) : new Badge("no", Tone.ACT);
        return new Sign(mark, links.file(signal.page(), signal.words()));
    }

    private static String threats(Shown shown) {
        int open = shown.open().size();
        int high = shown.openHigh().size();
        int mitigated = shown.mitigated().size();
        int other = shown.threats().size() - open - mitigated;
        var parts = new ArrayList<String>();
        if (open > 0) {
            parts.add(Words.count(open, "open threat", "open threats") + (high == 0 ? "" : ", " + high + " high"));
        }
        if (mitigated > 0) {
            parts.add(mitigated + " mitigated");
        }
        if (other > 0) {
            parts.add(other + " kept or avoided");
        }
        return String.join("; ", parts);
    }

    private static String measures(Shown shown) {
        long checked = shown.measures().stream()
                .filter(measure -> measure.status() == Mitigation.Status.VERIFIED)
                .count();
        int inPlace = shown.inPlace().size();
        int planned = shown.planned().size();
        if (inPlace + planned == 0) {
            return "";
        }
        return "Measures: "
                + List.of(
                                inPlace == 0
                                        ? ""
                                        : inPlace + " in place" + (checked == 0 ? "" : ", " + checked + " checked"),
                                planned == 0 ? "" : planned + " planned")
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
    }

    private TestedView tested(Tested tested) {
        int results = tested.results().size();
        String found = !tested.gotThrough().isEmpty()
                ? ", attempts got through at"
                : tested.held() ? ", nothing got through" : ", not all with a known outcome";
        String words = results == 0 ? "" : Words.count(results, "result", "results") + found;
        return new TestedView(
                words,
                links.ids(tested.gotThrough().stream().map(AssessedThreat::id).toList()));
    }
}
