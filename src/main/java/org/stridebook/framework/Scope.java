package org.stridebook.framework;

import java.util.List;
import java.util.Set;
import org.stridebook.table.CsvRow;

/**
 * Which systems a list concerns, from {@code scopes.csv}. The columns after {@code help} are what speaks for a kind of AI.
 *
 * @param code as {@code frameworks.csv} names it: {@code language model}
 * @param about where it is read from; {@code none} is said where it finds no system, {@code help} how to have one found
 * @param elementTypes codes of kinds of element
 * @param platforms of ATLAS; a technique for these alone counts
 * @param modelWords in the type of the model
 * @param tools that test only this kind of AI
 */
public record Scope(
        String code,
        Kind kind,
        String about,
        String none,
        String help,
        Set<String> elementTypes,
        Set<String> platforms,
        List<String> modelWords,
        List<String> tools) {

    public Scope {
        elementTypes = Set.copyOf(elementTypes);
        platforms = Set.copyOf(platforms);
        modelWords = List.copyOf(modelWords);
        tools = List.copyOf(tools);
    }

    /** How a system is found to be in it. */
    public enum Kind {
        /** Without looking. */
        EVERYBODY("everybody"),
        PERSONAL_DATA("personal data"),
        KIND_OF_AI("kind of ai");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalStateException("no kind of scope: " + word);
        }
    }

    static Scope of(CsvRow row) {
        return new Scope(
                row.get("code"),
                Kind.of(row.get("kind")),
                row.get("about"),
                row.get("none"),
                row.get("help"),
                Set.copyOf(row.list("element_types")),
                Set.copyOf(row.list("platforms")),
                row.list("model_words"),
                row.list("tools"));
    }
}
