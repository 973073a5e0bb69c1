package org.stridebook.page.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Maturity;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Link;

/**
 * A question to ask next, with the techniques that fit and that nobody considered.
 *
 * @param letter of STRIDE; {@code kind} is the kind of element that is asked
 * @param places where to ask it; {@code more} is how many others there are
 * @param seen the most mature of its techniques
 */
public record Ask(
        String question, String letter, String kind, List<Link> places, int more, Badge seen, List<About> techniques) {

    private static final int PLACES = 3;

    /** Weighs more than all other techniques of a question together. */
    private static final int REALIZED = 1000;

    public Ask {
        places = List.copyOf(places);
        techniques = List.copyOf(techniques);
    }

    /** A technique that the question asks about. */
    public record About(String anchor, Link technique, String maturity) {}

    /**
     * Few questions that together ask about every fitting technique once: always the one next that asks about most techniques seen
     * in real attacks, then about most.
     */
    static List<Ask> all(Coverage coverage, MatrixScope scope) {
        var left = new HashMap<AtlasId, Technique>();
        coverage.fitting().forEach(technique -> left.put(technique.id(), technique));
        var asks = new ArrayList<Ask>();
        while (!left.isEmpty()) {
            StrideQuestion next = next(coverage.questions(), left);
            asks.add(ask(next, about(next, left), coverage, scope));
            left.keySet().removeAll(Set.copyOf(next.techniques()));
        }
        return asks;
    }

    /** What a question asks about that no question before it did, what it is most about first. */
    private static List<Technique> about(StrideQuestion question, Map<AtlasId, Technique> left) {
        return question.techniques().stream()
                .map(left::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A plain loop, since it runs a thousand times for each system. */
    private static StrideQuestion next(List<StrideQuestion> questions, Map<AtlasId, Technique> left) {
        StrideQuestion best = questions.get(0);
        int most = 0;
        for (StrideQuestion question : questions) {
            int weight = 0;
            for (AtlasId id : question.techniques()) {
                Technique technique = left.get(id);
                weight += technique == null ? 0 : technique.maturity() == Maturity.REALIZED ? REALIZED + 1 : 1;
            }
            if (weight > most) {
                most = weight;
                best = question;
            }
        }
        return best;
    }

    private static Ask ask(StrideQuestion question, List<Technique> about, Coverage coverage, MatrixScope scope) {
        List<Link> places = scope.places(question, anchor(about.get(0)));
        return new Ask(
                question.question(),
                Character.toString(question.stride().letter()),
                coverage.kind(question),
                places.stream().limit(PLACES).toList(),
                Math.max(0, places.size() - PLACES),
                Badges.of(about.stream()
                        .map(Technique::maturity)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()),
                about.stream()
                        .map(one -> new About(
                                anchor(one),
                                scope.links().atlas(one.id(), one.id() + " " + one.fullName()),
                                one.maturity() == Maturity.UNKNOWN
                                        ? ""
                                        : one.maturity().word()))
                        .toList());
    }

    /** Of a technique below its question. */
    static String anchor(Technique technique) {
        return "ask-" + technique.id().value().toLowerCase(Locale.ROOT);
    }
}
