package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision on a threat; {@code threat} is the id as written. */
public record Decision(
        String threat,
        Treatment decision,
        String reason,
        String approver,
        @Nullable LocalDate decided,
        @Nullable LocalDate expires,
        List<Extra> more,
        Source source) {

    public Decision {
        more = List.copyOf(more);
    }
}
