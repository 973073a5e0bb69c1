package org.stridebook.framework;

import java.util.List;
import org.stridebook.atlas.AtlasId;

/** A question to ask of one kind of element, with the techniques that would answer it with yes. */
public record StrideQuestion(String elementType, Stride stride, String question, List<AtlasId> techniques) {

    public StrideQuestion {
        techniques = List.copyOf(techniques);
    }
}
