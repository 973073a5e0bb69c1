package org.stridebook.reference;

import java.util.List;
import org.stridebook.atlas.AtlasId;

/** The ids of ATLAS in a text, in all the ways in which people write them. */
public final class WrittenIds {

    private WrittenIds() {}

    /** In order, each once, whether or not any release has them. */
    public static List<AtlasId> in(String text) {
        return ReferenceIds.in(ReferenceIds.plain(text)).stream()
                .filter(found -> found.scheme() == ReferenceIds.Scheme.ATLAS && AtlasId.isId(found.value()))
                .map(found -> new AtlasId(found.value()))
                .distinct()
                .toList();
    }
}
