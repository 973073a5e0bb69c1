package org.stridebook.workshop;

import java.util.List;
import org.stridebook.framework.ElementType;

/**
 * A box of the data-flow diagram.
 *
 * @param typeText as written; {@code type} is what it was understood as
 * @param zone the trust zone as written, or empty
 * @param assets names of data assets as written
 * @param reason why it is out of scope, or empty
 */
public record Component(
        ElementId id,
        String name,
        ElementType type,
        String typeText,
        String zone,
        String description,
        String owner,
        String technology,
        List<String> assets,
        boolean outOfScope,
        String reason,
        List<Extra> more,
        Source source)
        implements Element {

    public Component {
        assets = List.copyOf(assets);
        more = List.copyOf(more);
    }
}
