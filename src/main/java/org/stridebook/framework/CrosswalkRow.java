package org.stridebook.framework;

import java.util.List;
import java.util.Set;
import org.stridebook.atlas.AtlasId;

/**
 * What our own crosswalk says of one technique.
 *
 * @param primary letters that it usually answers; may be empty
 * @param secondary letters that it sometimes answers
 * @param references items of all frameworks
 */
public record CrosswalkRow(
        AtlasId technique, Set<Stride> primary, Set<Stride> secondary, List<FrameworkRef> references) {

    public CrosswalkRow {
        primary = Set.copyOf(primary);
        secondary = Set.copyOf(secondary);
        references = List.copyOf(references);
    }
}
