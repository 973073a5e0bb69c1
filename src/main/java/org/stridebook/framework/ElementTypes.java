package org.stridebook.framework;

import static org.stridebook.framework.FrameworkTables.letters;
import static org.stridebook.framework.FrameworkTables.rows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.CsvRow;
import org.stridebook.table.WordKey;

/**
 * The kinds of element, and what people write for them in a Type column. Letters to ask are those of the classic data-flow-diagram
 * table, {@code classic_stride_letters}; the bundled questions go beyond it.
 */
final class ElementTypes {

    private static final String OTHER = "other";
    private static final int LONGEST_TERM = 6;

    private final Map<String, ElementType> byCode;
    private final Map<String, ElementType> byWord;

    private ElementTypes(Map<String, ElementType> byCode, Map<String, ElementType> byWord) {
        this.byCode = byCode;
        this.byWord = Map.copyOf(byWord);
    }

    static ElementTypes read() {
        var byCode = new LinkedHashMap<String, ElementType>();
        rows("element-types").map(ElementTypes::type).forEach(type -> byCode.put(type.code(), type));
        byCode.put(
                OTHER, new ElementType(OTHER, "Other element", ElementType.Shape.PROCESS, EnumSet.allOf(Stride.class)));
        var byWord = new HashMap<String, ElementType>();
        byCode.values().forEach(type -> {
            byWord.put(key(type.code()), type);
            byWord.put(key(type.label()), type);
        });
        rows("element-type-words")
                .forEach(row -> byWord.put(key(row.get("word")), byCode.get(row.get("element_type"))));
        return new ElementTypes(byCode, byWord);
    }

    private static ElementType type(CsvRow row) {
        return new ElementType(
                row.get("element_type"),
                row.get("label"),
                shape(row.get("classic_dfd_kind")),
                letters(row.list("classic_stride_letters")));
    }

    /** A kind that is one of two things is drawn as a store. */
    private static ElementType.Shape shape(String kind) {
        if (kind.contains("store")) {
            return ElementType.Shape.STORE;
        }
        return switch (kind) {
            case "actor" -> ElementType.Shape.ACTOR;
            case "flow" -> ElementType.Shape.FLOW;
            default -> ElementType.Shape.PROCESS;
        };
    }

    /** In the order of the table, {@code other} last. */
    List<ElementType> all() {
        return List.copyOf(byCode.values());
    }

    Optional<ElementType> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The kind for a whole known term, else for the longest known term in the text, the last of equals; else {@code other}. */
    ElementType understand(String text) {
        String key = key(text);
        ElementType whole = byWord.get(key);
        if (whole != null) {
            return whole;
        }
        ElementType part = longestTerm(key.split(" "));
        return part == null ? java.util.Objects.requireNonNull(byCode.get(OTHER)) : part;
    }

    /** In English the last noun says what a thing is ("user database"), so the last of equally long terms wins. */
    private @Nullable ElementType longestTerm(String[] words) {
        for (int length = Math.min(LONGEST_TERM, words.length); length > 0; length--) {
            for (int start = words.length - length; start >= 0; start--) {
                ElementType type =
                        byWord.get(String.join(" ", Arrays.asList(words).subList(start, start + length)));
                if (type != null) {
                    return type;
                }
            }
        }
        return null;
    }

    /** Plural forms count as the singular. */
    private static String key(String text) {
        String[] words = WordKey.of(text).text().split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = singular(words[i]);
        }
        return String.join(" ", words);
    }

    private static String singular(String word) {
        if (word.length() < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("sis")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
