package org.stridebook.atlas;

import java.util.List;
import org.stridebook.markdown.Html;

/**
 * What ATLAS recommends against techniques. (A team's own measure is {@code workshop.Mitigation}.)
 *
 * @param categories such as {@code Technical - AI}
 * @param techniques by id
 */
public record AtlasMitigation(
        AtlasId id,
        String name,
        List<String> categories,
        List<String> lifecyclePhases,
        List<AtlasId> techniques,
        String summary,
        Html officialText) {

    public AtlasMitigation {
        categories = List.copyOf(categories);
        lifecyclePhases = List.copyOf(lifecyclePhases);
        techniques = List.copyOf(techniques);
    }

    /** Whether ATLAS recommends it against a technique or the technique's parent. */
    public boolean helpsAgainst(Technique technique) {
        AtlasId parent = technique.parent();
        return techniques.contains(technique.id()) || (parent != null && techniques.contains(parent));
    }
}
