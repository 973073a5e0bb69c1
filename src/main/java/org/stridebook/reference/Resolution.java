package org.stridebook.reference;

import java.util.List;
import org.stridebook.atlas.AtlasId;

/**
 * What a reference in a sheet means.
 *
 * @param text one reference as written
 * @param ids what it stands for: techniques, a tactic, a mitigation or a case study; empty where nothing is certain
 * @param suggestion what to write instead, as {@code AML.T0051 LLM Prompt Injection}; empty where the text is right
 */
public record Resolution(String text, Verdict verdict, List<AtlasId> ids, String suggestion) {

    public Resolution {
        ids = List.copyOf(ids);
    }

    /** How the meaning was found. */
    public enum Verdict {
        /** An id, however written, or a current name; with a suggestion where it should be written in another way. */
        EXACT,
        /** A term of the field or another spelling that has one meaning. */
        ALIAS,
        /** A name or numbering that ATLAS used before. */
        RENAMED,
        /** An id or name that ATLAS dropped; {@code ids} holds what took its place, if anything did. */
        RETIRED,
        /** Id and name disagree: the name wins if it means anything, else the id. */
        MISMATCH,
        /** A tactic where a technique was asked for. */
        TACTIC,
        /** An ATT&amp;CK id; {@code ids} holds what its name means, else its counterpart in ATLAS, if there is one. */
        ATTACK,
        /** A mitigation or case study where a technique was asked for. */
        OTHER_KIND,
        /** Several meanings are equally likely: the suggestion names them. */
        AMBIGUOUS,
        /** Nothing fits; the suggestion names the nearest. */
        UNKNOWN,
        /** No reference at all: empty, {@code n/a}, {@code TBD} or a placeholder. */
        BLANK;

        /** Lower case with hyphens, as in JSON. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
