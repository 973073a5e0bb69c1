package org.stridebook.output;

import java.util.List;

/**
 * What a build changed in the output folder.
 *
 * @param written files that are new or differ from before
 * @param unchanged files left as they were, time stamp included
 * @param removed files of the build before that this one no longer has
 * @param kept copies of files edited by hand that made way, relative to the output folder
 * @param atOnce whether the whole folder was switched at once; false where the folder could not be renamed, so files were moved one by one
 */
public record Outcome(int written, int unchanged, int removed, List<String> kept, boolean atOnce) {

    public Outcome {
        kept = kept.stream().sorted().toList();
    }

    /** How many files the site has. */
    public int total() {
        return written + unchanged;
    }
}
