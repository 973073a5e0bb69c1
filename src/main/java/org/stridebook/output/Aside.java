package org.stridebook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Moves what somebody else made out of the way of ours, into the folder where its owner looks for it. */
final class Aside {

    private Aside() {}

    /** Moves a thing into the site as {@code path}, or {@code path.edited} where that is taken; gives the name that it got. */
    static String move(Path from, Path site, String path, Disk disk) throws IOException {
        Path to = site;
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            to = free(to.resolve(parts[i]), !last);
            if (!last && !Places.exists(to)) {
                disk.createFolder(to);
            }
        }
        disk.move(from, to);
        return site.relativize(to).toString().replace(site.getFileSystem().getSeparator(), "/");
    }

    /** The path itself or the first {@code .edited} name beside it that is free, or a folder if one is wanted. */
    private static Path free(Path path, boolean folder) {
        Path name = path;
        for (int i = 1; isTaken(name, folder); i++) {
            name = path.resolveSibling(path.getFileName() + ".edited" + (i == 1 ? "" : "-" + i));
        }
        return name;
    }

    private static boolean isTaken(Path path, boolean folder) {
        return Places.exists(path) && !(folder && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    }
}
