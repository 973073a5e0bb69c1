package org.stridebook.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The five DREAD factors; a null one makes the whole rating "not rated". */
public record Dread(
        @Nullable Score damage,
        @Nullable Score reproducibility,
        @Nullable Score exploitability,
        @Nullable Score affectedUsers,
        @Nullable Score discoverability) {

    /** All five, or an empty list where one is missing. */
    public List<Score> complete() {
        if (damage == null
                || reproducibility == null
                || exploitability == null
                || affectedUsers == null
                || discoverability == null) {
            return List.of();
        }
        return List.of(damage, reproducibility, exploitability, affectedUsers, discoverability);
    }
}
