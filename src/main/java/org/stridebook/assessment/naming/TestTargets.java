package org.stridebook.assessment.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stridebook.table.Key;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.ThreatId;

/**
 * What a test result says it is about. Threats are found by their id, also where it is written as {@code t06} for T-06; elements as
 * in all sheets. A cell may name several.
 */
public final class TestTargets {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[;,|&\n]|/|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final ElementNames names;
    private final Map<Key, ThreatId> threats = new LinkedHashMap<>();
    private final Map<String, Set<ThreatId>> loosely = new LinkedHashMap<>();

    /**
     * What a cell stands for.
     *
     * @param unknown what in it is neither a threat nor an element
     */
    public record Target(Set<ThreatId> threats, Set<ElementId> elements, List<String> unknown) {

        public Target {
            threats = Collections.unmodifiableSet(new LinkedHashSet<>(threats));
            elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
            unknown = List.copyOf(unknown);
        }
    }

    public TestTargets(Collection<ThreatId> ids, ElementNames names) {
        this.names = names;
        ids.forEach(id -> {
            threats.put(Key.of(id.value()), id);
            loosely.computeIfAbsent(bare(id.value()), unused -> new LinkedHashSet<>())
                    .add(id);
        });
    }

    /** What a cell names; nothing for an empty one. */
    public Target of(String written) {
        var found = new Target(Set.of(), Set.of(), List.of());
        if (written.isBlank()) {
            return found;
        }
        Target whole = one(written);
        if (whole.unknown().isEmpty()) {
            return whole;
        }
        var parts = new ArrayList<Target>();
        BETWEEN.splitAsStream(written)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> parts.add(one(part)));
        // a name with a slash that nobody knows is one name, not several
        boolean several = parts.size() > 1
                && parts.stream().anyMatch(part -> part.unknown().isEmpty());
        return several ? together(parts) : whole;
    }

    private Target one(String written) {
        ThreatId exact = threats.get(Key.of(written));
        if (exact != null) {
            return new Target(Set.of(exact), Set.of(), List.of());
        }
        ElementNames.Match match = names.find(written);
        if (match.isFound() && !match.lenient()) {
            return new Target(Set.of(), new LinkedHashSet<>(match.ids()), List.of());
        }
        Set<ThreatId> like = loosely.getOrDefault(bare(written), Set.of());
        if (like.size() == 1) {
            return new Target(like, Set.of(), List.of());
        }
        return match.isFound()
                ? new Target(Set.of(), new LinkedHashSet<>(match.ids()), List.of())
                : new Target(Set.of(), Set.of(), List.of(written));
    }

    private static Target together(List<Target> parts) {
        var threats = new LinkedHashSet<ThreatId>();
        var elements = new LinkedHashSet<ElementId>();
        var unknown = new ArrayList<String>();
        parts.forEach(part -> {
            threats.addAll(part.threats());
            elements.addAll(part.elements());
            unknown.addAll(part.unknown());
        });
        return new Target(threats, elements, unknown);
    }

    /** Letters and digits alone, and numbers without leading zeros. */
    private static String bare(String id) {
        String text = id.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}\\p{Pd}]+", "");
        return ZEROS.matcher(text).replaceAll("");
    }
}
