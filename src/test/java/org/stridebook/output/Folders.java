package org.stridebook.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What tests of this floor say over and over: build a site of these files, show me a folder. */
final class Folders {

    private Folders() {}

    /** Builds a whole site of texts by path. */
    static Outcome build(Path site, Map<String, String> files) throws IOException {
        return build(site, files, Edited.REFUSE, Disk.REAL);
    }

    static Outcome build(Path site, Map<String, String> files, Edited edited, Disk disk) throws IOException {
        try (var folder = OutputFolder.open(site, List.of(), edited, disk)) {
            new TreeMap<>(files).forEach((path, text) -> folder.write(OutputFile.text(path, text)));
            return folder.publish();
        }
    }

    /** Every file, link and empty folder below a folder with its text; our manifest and lock are left out. */
    static SortedMap<String, String> show(Path folder) throws IOException {
        var shown = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                all.filter(path -> !path.equals(folder)).forEach(path -> show(folder, path, shown));
            }
        }
        return shown;
    }

    private static void show(Path root, Path path, Map<String, String> shown) {
        String name = root.relativize(path).toString();
        try {
            if (name.equals(Manifest.NAME) || name.equals(".stridebook.lock")) {
                return;
            }
            if (Files.isSymbolicLink(path)) {
                shown.put(name, "-> " + Files.readSymbolicLink(path));
            } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                shown.put(name, Files.readString(path));
            } else if (isEmpty(path)) {
                shown.put(name + "/", "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** The names beside a site, but not the site itself and its lock, which stays. */
    static List<String> litter(Path site) throws IOException {
        try (var children = Files.list(site.resolveSibling(""))) {
            return children.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("." + site.getFileName()) && !name.endsWith(".lock"))
                    .toList();
        }
    }
}
