package org.stridebook.page.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.plan.Roadmap;

/** What the roadmap comes to, in sentences that the site and the PDF share. */
public final class RoadmapWords {

    private RoadmapWords() {}

    /** What the first three steps close, and what they work on; empty without steps or without rated risk. */
    public static String effect(Roadmap roadmap) {
        Roadmap.Rest rest = roadmap.rest();
        if (roadmap.steps().isEmpty() || rest.closed() + rest.residual() + rest.untouched() == 0) {
            return "";
        }
        int first = Math.min(3, roadmap.steps().size());
        Roadmap.Step last = roadmap.steps().get(first - 1);
        String who = first == 1 ? "The first measure closes " : "The first " + first + " measures together close ";
        String touch = first == 1 ? " and works on " : " and work on ";
        return who + percent(last.closedSoFar()) + " of all open risk" + touch + percent(last.touchedSoFar())
                + ", by score.";
    }

    /** Where all open risk goes: three parts that add up to 100 %; empty where nothing open is rated. */
    public static String rest(Roadmap.Rest rest) {
        if (rest.closed() + rest.residual() + rest.untouched() == 0) {
            return "";
        }
        List<Integer> parts = whole(List.of(rest.closed(), rest.residual(), rest.untouched()));
        var words = new ArrayList<String>();
        words.add("All steps together close " + parts.get(0) + " % of all open risk");
        if (rest.residual() > 0) {
            words.add(parts.get(1) + " % stays by your own residual ratings");
        }
        if (rest.untouched() > 0) {
            words.add(parts.get(2) + " % is in threats that no step treats");
        }
        return String.join("; ", words) + ".";
    }

    /** {@code 12 %}; more than nothing is never printed as nothing. */
    public static String percent(double share) {
        long whole = Math.round(100 * share);
        return whole == 0 && share > 0 ? "under 1 %" : whole + " %";
    }

    /** Whole percents that add up to 100: what is cut off goes to the parts that lost most. */
    static List<Integer> whole(List<Double> shares) {
        var parts = new ArrayList<Integer>();
        shares.forEach(share -> parts.add((int) Math.floor(100 * share + 1e-9)));
        int missing = 100 - parts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> byLoss = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byLoss.add(i);
        }
        byLoss.sort(Comparator.comparingDouble(i -> parts.get(i) - 100 * shares.get(i)));
        byLoss.stream().limit(missing).forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }
}
