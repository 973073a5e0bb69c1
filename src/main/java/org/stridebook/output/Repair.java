package org.stridebook.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Brings a folder back to one whole site, whatever a build that died left behind. Each step leaves a state that the next repair
 * understands, so it may die as well.
 */
final class Repair {

    private Repair() {}

    /** Finishes a switch that was made, takes back one that was not, and removes what was only being prepared. */
    static void run(Places places, Disk disk) throws IOException {
        if (!Places.exists(places.work())) {
            return;
        }
        checkOurs(places);
        if (Places.exists(places.old())) {
            settleSwap(places, disk);
        } else if (Places.exists(places.ready())) {
            FileByFile.finish(places, disk);
        }
        for (Path own : places.own()) {
            if (Places.exists(own)) {
                disk.deleteTree(own);
            }
        }
        disk.delete(places.work());
    }

    private static void settleSwap(Places places, Disk disk) throws IOException {
        boolean switched = !Places.exists(places.fresh());
        if (switched && Places.exists(places.site())) {
            OldSite.clear(places, disk);
            return;
        }
        try {
            if (Places.exists(places.site())) {
                disk.delete(places.site()); // an empty folder that somebody made in its place
            }
        } catch (DirectoryNotEmptyException e) {
            throw new OutputRefused("a build died while it replaced `" + places.site()
                    + "`, and since then something else was put there: move that away, then build again (the site is in `"
                    + places.old() + "`)");
        }
        disk.move(places.old(), places.site());
    }

    /** A folder of that name which is not ours is left alone. */
    private static void checkOurs(Places places) throws IOException {
        if (!Files.isDirectory(places.work(), LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputRefused("`" + places.work() + "` is not a folder: move it away");
        }
        try (var children = Files.newDirectoryStream(places.work())) {
            for (Path child : children) {
                if (!places.own().contains(child)) {
                    throw new OutputRefused("`" + places.work() + "` holds `" + child.getFileName()
                            + "`, which is not of Stridebook: move it away");
                }
            }
        }
    }
}
