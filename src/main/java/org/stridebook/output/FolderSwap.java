package org.stridebook.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;

/** Switches from the old site to the new one by renaming whole folders: whoever looks sees the one or the other. */
final class FolderSwap {

    private FolderSwap() {}

    /**
     * Puts the complete new site in place. A reader meets nothing for some microseconds between two renames; a build that fails
     * or dies there is rolled back by {@link Repair}, at closing or by the next build.
     *
     * @return names of files kept aside, or nothing if the system does not let the old folder be renamed, which then is as it was
     */
    static Optional<List<String>> swap(Places places, Disk disk) throws IOException {
        boolean first = !Places.exists(places.site());
        if (!first && !moveOut(places, disk)) {
            return Optional.empty();
        }
        disk.move(places.fresh(), places.site());
        disk.force(Places.parentOf(places.site()));
        return Optional.of(first ? List.of() : OldSite.clear(places, disk));
    }

    private static boolean moveOut(Places places, Disk disk) throws IOException {
        disk.copyPermissions(places.site(), places.fresh());
        try {
            disk.move(places.site(), places.old());
            return true;
        } catch (FileSystemException e) {
            return false; // a mount point, or on Windows a folder that a program holds open
        }
    }
}
