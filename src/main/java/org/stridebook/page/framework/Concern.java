package org.stridebook.page.framework;

import java.util.Arrays;
import java.util.List;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.scope.ScopeFinding;
import org.stridebook.assessment.scope.ScopeFinding.Verdict;
import org.stridebook.framework.Scope;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/**
 * Which systems a framework concerns that leaves some alone.
 *
 * @param about where it is read from
 * @param groups always one of those that it concerns; others only where a system is in them
 * @param help how to have another system counted, or empty where all are
 */
public record Concern(String about, List<Group> groups, String help) {

    private static final int SHOWN = 24;

    /** Systems of which the same is known; {@code none} is said where there are none, {@code more} are left out. */
    public record Group(String title, List<Row> rows, String none, int more) {}

    /** One system and why it stands in its group. */
    public record Row(Link system, String because) {}

    static Concern of(PortfolioView view, Scope scope, SitePath here) {
        var links = new Links(here);
        List<Group> groups = Arrays.stream(Verdict.values())
                .map(verdict -> group(view, scope, verdict, links))
                .filter(group -> !group.rows().isEmpty() || !group.none().isEmpty())
                .toList();
        return new Concern(scope.about(), groups, needsHelp(view, scope) ? scope.help() : "");
    }

    private static Group group(PortfolioView view, Scope scope, Verdict verdict, Links links) {
        List<Summary> systems = view.portfolio().systems().stream()
                .filter(system -> system.scopes().of(scope).verdict() == verdict)
                .toList();
        return new Group(
                title(verdict),
                systems.stream()
                        .limit(SHOWN)
                        .map(system -> new Row(
                                links.system(system.slug(), system.system()),
                                String.join("; ", system.scopes().of(scope).because())))
                        .toList(),
                verdict == Verdict.IN ? scope.none() : "",
                Math.max(0, systems.size() - SHOWN));
    }

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case IN -> "It concerns";
            case OUT -> "It does not";
            case NO_SIGN -> "Nothing speaks for it";
            case NOBODY_SAID -> "Nobody said";
        };
    }

    /** Where nobody said so or said no. */
    private static boolean needsHelp(PortfolioView view, Scope scope) {
        return view.portfolio().systems().stream()
                .map(system -> system.scopes().of(scope))
                .map(ScopeFinding::verdict)
                .anyMatch(verdict -> verdict == Verdict.NO_SIGN || verdict == Verdict.NOBODY_SAID);
    }
}
