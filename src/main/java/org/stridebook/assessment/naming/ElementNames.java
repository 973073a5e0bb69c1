package org.stridebook.assessment.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.Key;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Element;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Workshop;

/**
 * Finds the component or flow that somebody means. An id or the name itself comes first, then the name without regard to hyphens
 * and plural, then the only one that it may be a slip for. A flow is found by its id or by both ends: {@code A -> B}, {@code A →
 * B}, {@code A to B}. A name that several elements share means all of them.
 */
public final class ElementNames {

    private static final Pattern ARROW = Pattern.compile("\\s*(?:<?[-=]+>+|[→⇒➔➜⟶↔]|>>)\\s*|\\s+(?:to|TO|To)\\s+");
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*[(:\\[].*$", Pattern.DOTALL);

    private final Map<Key, List<Element>> ids = new LinkedHashMap<>();
    private final Map<Key, List<Element>> names = new LinkedHashMap<>();
    private final Map<Likeness, List<Element>> likenesses = new LinkedHashMap<>();
    private final Map<String, List<Element>> skeletons = new LinkedHashMap<>();
    private final Map<Ends, List<Element>> flows = new LinkedHashMap<>();

    private record Ends(ElementId from, ElementId to) {}

    /**
     * What a name stands for.
     *
     * @param elements none where nothing is clear
     * @param lenient whether the name had to be read leniently
     */
    public record Match(List<Element> elements, boolean lenient) {

        static final Match NONE = new Match(List.of(), false);

        public Match {
            elements = List.copyOf(elements);
        }

        public boolean isFound() {
            return !elements.isEmpty();
        }

        /** The elements' own name. */
        public String name() {
            return elements.get(0).name();
        }

        public List<ElementId> ids() {
            return elements.stream().map(Element::id).distinct().toList();
        }
    }

    private ElementNames() {}

    /** Whether two names of anything mean the same, without regard to hyphens and plural. */
    public static boolean isSame(String one, String other) {
        Likeness likeness = Likeness.of(one);
        return Key.of(one).equals(Key.of(other))
                || (!likeness.isEmpty()
                        && likeness.skeleton().equals(Likeness.of(other).skeleton()));
    }

    /** Of all components and flows of a workshop. */
    public static ElementNames of(Workshop workshop) {
        var index = new ElementNames();
        workshop.components().forEach(index::add);
        for (Flow flow : workshop.flows()) {
            put(index.ids, Key.of(flow.id().value()), flow);
            index.ends(flow).ifPresent(ends -> put(index.flows, ends, flow));
            put(index.names, Key.of(flow.name()), flow);
        }
        return index;
    }

    private void add(Component component) {
        put(ids, Key.of(component.id().value()), component);
        put(names, Key.of(component.name()), component);
        Likeness likeness = Likeness.of(component.name());
        put(likenesses, likeness, component);
        put(skeletons, likeness.skeleton(), component);
        put(skeletons, Likeness.of(component.id().value()).skeleton(), component);
    }

    private static <K> void put(Map<K, List<Element>> map, K key, Element element) {
        List<Element> there = map.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!there.contains(element)) {
            there.add(element);
        }
    }

    private Optional<Ends> ends(Flow flow) {
        ElementId from = component(flow.from());
        ElementId to = component(flow.to());
        return from == null || to == null ? Optional.empty() : Optional.of(new Ends(from, to));
    }

    /** The one component of this name; null where there is none. */
    public @Nullable ElementId component(String name) {
        return box(name).elements().stream().map(Element::id).findFirst().orElse(null);
    }

    /** What a name in a sheet stands for. */
    public Match find(String written) {
        Match box = box(written);
        if (box.isFound() && !box.lenient()) {
            return box;
        }
        Match arrow = arrow(written);
        if (arrow.isFound()) {
            return arrow;
        }
        if (box.isFound()) {
            return box;
        }
        String shorter = AFTER_NAME.matcher(written).replaceFirst("");
        if (shorter.length() == written.length() || shorter.isBlank()) {
            return Match.NONE;
        }
        Match rest = find(shorter);
        return rest.isFound() ? new Match(rest.elements(), true) : rest;
    }

    private Match box(String written) {
        Key key = Key.of(written);
        if (key.isEmpty()) {
            return Match.NONE;
        }
        List<Element> exact = ids.getOrDefault(key, names.getOrDefault(key, List.of()));
        return exact.isEmpty() ? lenient(Likeness.of(written)) : new Match(exact, false);
    }

    private Match lenient(Likeness likeness) {
        if (likeness.isEmpty()) {
            return Match.NONE;
        }
        List<Element> same = skeletons.getOrDefault(likeness.skeleton(), List.of());
        if (same.size() == 1) {
            return new Match(same, true);
        }
        List<List<Element>> slips = likenesses.entrySet().stream()
                .filter(entry -> entry.getKey().isSlipOf(likeness))
                .map(Map.Entry::getValue)
                .toList();
        return same.isEmpty() && slips.size() == 1 ? new Match(slips.get(0), true) : Match.NONE;
    }

    private Match arrow(String written) {
        String[] ends = ARROW.split(written, -1);
        if (ends.length != 2) {
            return Match.NONE;
        }
        ElementId from = component(ends[0]);
        ElementId to = component(AFTER_NAME.matcher(ends[1]).replaceFirst(""));
        if (from == null || to == null) {
            return Match.NONE;
        }
        List<Element> found = flows.getOrDefault(new Ends(from, to), List.of());
        return new Match(found, false);
    }

    /** The element whose name is nearest to one that nobody knows; empty where none is near. */
    public Optional<Element> nearest(String written) {
        Likeness likeness = Likeness.of(written);
        int near = Math.max(2, likeness.skeleton().length() / 3);
        var best = new TreeSet<Candidate>();
        likenesses.forEach((candidate, elements) -> {
            boolean sharesWord = candidate.words().stream()
                    .anyMatch(word -> word.length() > 3 && likeness.words().contains(word));
            int distance = candidate.distance(likeness);
            if (distance <= near || sharesWord) {
                best.add(new Candidate(distance, elements.get(0)));
            }
        });
        return best.stream().map(Candidate::element).findFirst();
    }

    private record Candidate(int distance, Element element) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            int order = Integer.compare(distance, other.distance);
            return order != 0 ? order : element.id().compareTo(other.element.id());
        }
    }
}
