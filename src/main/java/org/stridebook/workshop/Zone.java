package org.stridebook.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trust zone; arrows between two zones cross a trust boundary.
 *
 * @param trust 0 (hostile) to 10 (fully ours), or null where not given
 */
public record Zone(String name, @Nullable Integer trust, String description, List<Extra> more, Source source) {

    public Zone {
        more = List.copyOf(more);
    }
}
