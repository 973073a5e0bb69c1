package org.stridebook.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.markdown.Html;

/**
 * How an attacker gets there.
 *
 * @param name the short form; not unique
 * @param fullName unique: {@code Parent: Child} for a sub-technique
 * @param parent null for a technique that is not a sub-technique
 * @param tactics in matrix order; a sub-technique without its own has its parent's
 * @param platforms such as {@code Predictive AI}; empty in releases that do not say
 * @param attackId the ATT&amp;CK counterpart such as {@code T1596}, or empty
 * @param mitigations by id
 */
public record Technique(
        AtlasId id,
        String name,
        String fullName,
        @Nullable AtlasId parent,
        List<AtlasId> tactics,
        Maturity maturity,
        List<String> platforms,
        String attackId,
        List<AtlasId> mitigations,
        String summary,
        Html officialText) {

    public Technique {
        tactics = List.copyOf(tactics);
        platforms = List.copyOf(platforms);
        mitigations = List.copyOf(mitigations);
    }

    /** Whether it is that technique or a part of it. */
    public boolean belongsTo(AtlasId technique) {
        return id.equals(technique) || technique.equals(parent);
    }
}
