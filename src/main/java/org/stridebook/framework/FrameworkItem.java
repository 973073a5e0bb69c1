package org.stridebook.framework;

import java.util.List;
import java.util.Set;
import org.stridebook.atlas.AtlasId;

/**
 * One entry of a framework: a NIST AI RMF subcategory, an OWASP risk, a LINDDUN threat.
 *
 * @param id as the framework writes it: {@code MEASURE 2.7}, {@code LLM01:2025}
 * @param edition the year where the id does not say it, else empty
 * @param group the NIST function, the OWASP list or the LINDDUN kind of threat it belongs to, or empty
 * @param category the NIST category with its title, such as {@code MEASURE 2 Systems evaluated}, else empty
 * @param summary our own words; for a NIST subcategory what could be shown as evidence; empty for one that is only a question
 * @param question what to ask about it in a workshop, in our own words, or empty
 * @param techniques our own mapping, by the crosswalk and its own table
 * @param stride letters that it usually is, or empty
 * @param related items of other lists or editions about the same thing, in both directions
 */
public record FrameworkItem(
        String id,
        String edition,
        String name,
        String group,
        String category,
        String summary,
        String question,
        List<AtlasId> techniques,
        Set<Stride> stride,
        List<FrameworkRef> related) {

    public FrameworkItem {
        techniques = List.copyOf(techniques);
        stride = Set.copyOf(stride);
        related = List.copyOf(related);
    }

    /** The id with its year: {@code LLM01:2025}, {@code ASI01 (2026)}. */
    public String label() {
        return edition.isEmpty() ? id : id + " (" + edition + ")";
    }

    FrameworkItem with(List<AtlasId> otherTechniques, List<FrameworkRef> otherRelated) {
        return new FrameworkItem(
                id, edition, name, group, category, summary, question, otherTechniques, stride, otherRelated);
    }
}
