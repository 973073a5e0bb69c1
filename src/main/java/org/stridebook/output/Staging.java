package org.stridebook.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder in which the new site is put together, out of sight. Nothing is made before the first file comes. From any thread. */
final class Staging {

    private final Places places;
    private final Disk disk;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    Staging(Places places, Disk disk) {
        this.places = places;
        this.disk = disk;
    }

    Path file(String path) {
        return places.fresh().resolve(path);
    }

    /**
     * Writes one file. It is not forced to the disk: that costs seven times as much as the writing. A killed program loses nothing by
     * it; after a power cut files may be empty, which the next build notices and repairs.
     */
    void write(String path, byte[] content) throws IOException {
        Path file = file(path);
        makeFolder(Places.parentOf(file));
        disk.write(file, content);
    }

    /** Takes a file of the current site over as it is, time stamp included. */
    void link(String path, Path existing) throws IOException {
        Path file = file(path);
        makeFolder(Places.parentOf(file));
        disk.link(file, existing);
    }

    /** Makes a folder with those above it. */
    void makeFolder(Path folder) throws IOException {
        if (folders.contains(folder)) {
            return;
        }
        if (!folder.equals(places.work())) {
            makeFolder(Places.parentOf(folder));
        }
        try {
            disk.createFolder(folder);
        } catch (FileAlreadyExistsException e) {
            if (!java.nio.file.Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        folders.add(folder);
    }
}
