package org.stridebook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a build works. Beside a folder {@code site} stand {@code .site.lock}, which stays, and {@code .site.build}, which is gone
 * when no build runs. Where nothing can be made or renamed beside it (a mount point, a parent that is not ours to write), both are
 * inside the folder.
 *
 * @param site the output folder by its real path
 * @param lock the file whose lock says that a build runs
 * @param work holds {@code new} (the site being made), {@code old} (the one before, for the moment of the switch) and {@code ready}
 * @param beside whether {@code work} is beside the folder
 */
record Places(Path site, Path lock, Path work, boolean beside) {

    /** How our own names inside the output folder start; no page may be called so. */
    static final String RESERVED = ".stridebook";

    static Places beside(Path site) {
        String name = "." + site.getFileName();
        return new Places(site, site.resolveSibling(name + ".lock"), site.resolveSibling(name + ".build"), true);
    }

    static Places inside(Path site) {
        return new Places(site, site.resolve(RESERVED + ".lock"), site.resolve(RESERVED + ".build"), false);
    }

    /** The places for a folder: beside it wherever that can be renamed. */
    static Places of(Path site) throws IOException {
        Path parent = parentOf(site);
        boolean sameDisk = !exists(site) || Files.getFileStore(site).equals(Files.getFileStore(parent));
        return sameDisk && Files.isWritable(parent) ? beside(site) : inside(site);
    }

    static Path parentOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** The new site, complete or on its way. */
    Path fresh() {
        return work.resolve("new");
    }

    /** The site before, between its leaving and its deletion. */
    Path old() {
        return work.resolve("old");
    }

    /** Says that {@code new} is complete and its files are being moved into the folder one by one. */
    Path ready() {
        return work.resolve("ready");
    }

    /** All that {@code work} may hold. */
    List<Path> own() {
        return List.of(ready(), fresh(), old());
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
