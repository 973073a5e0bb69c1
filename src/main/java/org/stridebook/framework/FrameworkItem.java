package org.stridebook.framework;

import java.util.List;
import org.stridebook.atlas.AtlasId;

/**
 * One entry of a framework: a NIST AI RMF subcategory, an OWASP risk, a LINDDUN threat.
 *
 * @param id as the framework writes it: {@code MEASURE 2.7}, {@code LLM01:2025}
 * @param group the NIST function, the OWASP list or the LINDDUN kind of threat it belongs to, or empty
 * @param category the NIST category with its title, such as {@code MEASURE 2 Systems evaluated}, else empty
 * @param summary our own words; for a NIST subcategory what could be shown as evidence
 * @param techniques our own mapping
 */
public record FrameworkItem(
        String id, String name, String group, String category, String summary, List<AtlasId> techniques) {

    public FrameworkItem {
        techniques = List.copyOf(techniques);
    }
}
