package org.stridebook.release;

import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasId;

/**
 * One difference between two releases.
 *
 * @param name what the thing is called in the later one, or was called where that has it no more
 * @param then what was, in words: the old name, the old tactics, the old maturity; empty for added and retired
 * @param now what is
 * @param successors of a retired id, as far as they are known
 */
public record Change(
        What what, Thing thing, AtlasId id, String name, String then, String now, List<AtlasId> successors) {

    public Change {
        successors = List.copyOf(successors);
    }

    /** What happened to it, gravest first. */
    public enum What {
        RETIRED("retired"),
        RENAMED("renamed"),
        MOVED("moved"),
        RAISED("maturity raised"),
        LOWERED("maturity lowered"),
        ADDED("added");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** In running text. */
        public String word() {
            return word;
        }
    }

    /** What it happened to. */
    public enum Thing {
        TACTIC("tactic", "tactics"),
        TECHNIQUE("technique", "techniques"),
        MITIGATION("mitigation", "mitigations"),
        CASE_STUDY("case study", "case studies");

        private final String word;
        private final String plural;

        Thing(String word, String plural) {
            this.word = word;
            this.plural = plural;
        }

        public String word() {
            return word;
        }

        public String plural() {
            return plural;
        }
    }

    /** What happened, without the id and name: {@code renamed from “Evade ML Model”}. */
    public String sentence() {
        return switch (what) {
            case ADDED -> "added";
            case RETIRED ->
                successors.isEmpty()
                        ? "retired, no successor is known"
                        : "retired, succeeded by "
                                + successors.stream().map(AtlasId::value).collect(Collectors.joining(", "));
            case RENAMED -> "renamed from “" + then + "”";
            case MOVED -> "moved from " + orNone(then) + " to " + orNone(now);
            case RAISED, LOWERED -> what.word() + " from " + then + " to " + now;
        };
    }

    private static String orNone(String tactics) {
        return tactics.isEmpty() ? "no tactic" : tactics;
    }
}
