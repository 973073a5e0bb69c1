package org.stridebook.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param workshops the folder that is read and never written
 * @param site the folder that is written
 * @param atlas an official ATLAS file, or null for the bundled tables
 * @param templates a folder whose files replace bundled templates of the same name, or null
 * @param only names of systems; empty means all
 * @param asOf the day that "overdue" and "expired" are judged on
 * @param jobs threads, 1 or more
 * @param overwriteEdited whether own pages that somebody edited by hand are replaced (a copy is kept)
 * @param showPrompts whether pages show hostile texts from the reports of test tools
 */
public record Options(
        Path workshops,
        Path site,
        @Nullable Path atlas,
        @Nullable Path templates,
        List<String> only,
        LocalDate asOf,
        int jobs,
        boolean overwriteEdited,
        boolean showPrompts) {

    public Options {
        only = List.copyOf(only);
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be 1 or more, not " + jobs);
        }
    }
}
