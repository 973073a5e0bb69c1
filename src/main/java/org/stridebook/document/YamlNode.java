package org.stridebook.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.problem.Location;

/** A part of a YAML document that knows its place. Every scalar is text: {@code no}, {@code 010} and dates stay as written. */
public sealed interface YamlNode {

    /** From the top, for people: {@code risk.bands.low}, {@code case-studies[3].name}; empty for the top itself. */
    String path();

    /** 1-based. */
    int line();

    /** The value of a key; {@link Missing} at this place where there is none or this is no mapping. */
    default YamlNode get(String key) {
        YamlNode value = entries().get(key);
        return value == null ? new Missing(path().isEmpty() ? key : path() + "." + key, line()) : value;
    }

    /** Whether the key stands here, even with nothing behind it. */
    default boolean has(String key) {
        return entries().containsKey(key);
    }

    /** The text of the scalar under a key; empty where there is none. */
    default String text(String key) {
        return get(key).text();
    }

    /** The text of a scalar; empty for anything else. */
    default String text() {
        return "";
    }

    /** The members of a list; empty for anything else. */
    default List<YamlNode> items() {
        return List.of();
    }

    /** The entries of a mapping in file order; empty for anything else. */
    default Map<String, YamlNode> entries() {
        return Map.of();
    }

    /** The place in a file. */
    default Location at(String file) {
        return new Location(file, "", "line " + line());
    }

    /**
     * A scalar.
     *
     * @param text as written; empty for {@code null}, {@code ~} and nothing
     */
    record Scalar(String path, int line, String text) implements YamlNode {}

    /** A list. */
    record Sequence(String path, int line, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A mapping; its keys are unique. */
    record Mapping(String path, int line, Map<String, YamlNode> entries) implements YamlNode {

        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** What is not there: no text, no items, no entries. */
    record Missing(String path, int line) implements YamlNode {}
}
