package org.stridebook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Decides whether a folder may be written at all, before anything is done to it. */
final class Entrance {

    private Entrance() {}

    /** The real path of an output folder that is no link or file and that has nothing to do with the inputs. */
    static Path check(Path site, List<Path> inputs) throws IOException {
        if (Files.isSymbolicLink(site)) {
            throw new OutputMisnamed("the output `" + site + "` is a link: name the folder that it leads to");
        }
        if (Places.exists(site) && !Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputMisnamed("the output `" + site + "` is a file, not a folder");
        }
        Path real = realPath(site);
        if (real.getFileName() == null) {
            throw new OutputMisnamed("the output `" + site + "` is a whole disk: name a folder on it");
        }
        for (Path input : inputs) {
            Path from = realPath(input);
            if (real.startsWith(from) || from.startsWith(real)) {
                throw new OutputMisnamed("the output `" + site + "` and the input `" + input
                        + "` contain each other: name another folder for the output with -o");
            }
        }
        return real;
    }

    /** Refuses a folder that holds somebody's files and no site of ours; a README and dot files are nobody's content. */
    static void checkContent(Path site) throws IOException {
        if (!Places.exists(site) || Places.exists(site.resolve(Manifest.NAME))) {
            return;
        }
        try (var children = Files.newDirectoryStream(site)) {
            for (Path child : children) {
                String name = String.valueOf(child.getFileName());
                if (!name.startsWith(".") && !name.toLowerCase(Locale.ROOT).startsWith("readme")) {
                    throw new OutputRefused("`" + site + "` holds `" + name
                            + "` and other files but no site of Stridebook: choose an empty or new folder with -o");
                }
            }
        }
    }

    /** The real path, also of something that does not exist yet below something that does. */
    private static Path realPath(Path path) throws IOException {
        Path whole = path.toAbsolutePath();
        if (Files.exists(whole)) {
            return whole.toRealPath();
        }
        Path name = whole.getFileName();
        Path parent = whole.getParent();
        return name == null || parent == null
                ? whole
                : realPath(parent).resolve(name).normalize();
    }
}
