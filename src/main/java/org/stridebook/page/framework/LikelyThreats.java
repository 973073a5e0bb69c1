package org.stridebook.page.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.Treatment;

/**
 * Threats that may be about an item that none is tied to: by words of the title, or by a letter that is the item's only one. They are
 * a suggestion to name the item in References, and count nowhere.
 */
record LikelyThreats(PortfolioView view, Framework framework) {

    private static final int MOST = 3;

    /** Shorter words, such as "service", stand in titles of all sorts. */
    private static final int TELLING = 9;

    /** What the forms of one word share: profiling, profile. */
    private static final int BEGINNING = 6;

    /** A letter that more threats have says nothing about any of them. */
    private static final int FEW = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    /** The best first. */
    List<ThreatBrief> of(FrameworkItem item) {
        List<ThreatBrief> threats = view.portfolio().systems().stream()
                .filter(system -> system.scopes().concerns(framework))
                .flatMap(system -> system.threats().stream())
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .toList();
        Set<String> words = beginnings(item.name());
        List<ThreatBrief> byLetter =
                threats.stream().filter(threat -> isOfLetter(threat, item)).toList();
        Stream<ThreatBrief> byWords = threats.stream()
                .filter(threat -> item.stride().isEmpty() || isOfLetter(threat, item))
                .filter(threat -> shared(threat, words) > 0)
                .sorted(Comparator.comparingLong((ThreatBrief threat) -> -shared(threat, words)));
        return Stream.concat(byWords, rare(item, byLetter))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<ThreatBrief> rare(FrameworkItem item, List<ThreatBrief> byLetter) {
        return item.stride().size() == 1 && byLetter.size() <= FEW ? byLetter.stream() : Stream.empty();
    }

    private static boolean isOfLetter(ThreatBrief threat, FrameworkItem item) {
        return item.stride().stream().anyMatch(threat.letters()::contains);
    }

    private static long shared(ThreatBrief threat, Set<String> beginnings) {
        String title = threat.title().toLowerCase(Locale.ROOT);
        return beginnings.stream().filter(title::contains).count();
    }

    private static Set<String> beginnings(String name) {
        return BETWEEN.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= TELLING)
                .map(word -> word.substring(0, BEGINNING))
                .collect(Collectors.toSet());
    }
}
