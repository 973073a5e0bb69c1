package org.stridebook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.stridebook.output.Manifest.Entry;

/** The site as the last build left it and as people changed it since. Reads only, from any thread. */
final class CurrentSite {

    /** What stands at a path. */
    enum Found {
        /** Nothing, or only folders that will be empty. */
        NOTHING,
        /** A file of ours, as we wrote it. */
        OURS,
        /** A file of ours that was changed since, or something else in its place. */
        EDITED,
        /** Something that we did not write. */
        FOREIGN;

        boolean isInTheWay() {
            return this == EDITED || this == FOREIGN;
        }
    }

    private final Path root;
    private final Manifest manifest;
    private final Map<String, Boolean> blocked = new ConcurrentHashMap<>();

    CurrentSite(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    Path root() {
        return root;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Whether a path of ours already holds these very bytes, so that it needs no writing. */
    boolean holds(String path, byte[] content) throws IOException {
        if (!manifest.files().containsKey(path) || isBlocked(path)) {
            return false;
        }
        var attributes = attributes(path);
        return attributes != null
                && attributes.isRegularFile()
                && attributes.size() == content.length
                && Arrays.equals(Files.readAllBytes(root.resolve(path)), content);
    }

    /** Whether every file of the build before stands there as it was written. */
    boolean isWhole() {
        return !manifest.files().isEmpty()
                && manifest.files().entrySet().parallelStream()
                        .allMatch(file -> stands(file.getKey(), file.getValue()));
    }

    private boolean stands(String path, Entry entry) {
        try {
            return find(path) == Found.OURS && Files.size(root.resolve(path)) == entry.size();
        } catch (IOException e) {
            return false;
        }
    }

    /** What stands where a file of ours is to go, or was. */
    Found find(String path) throws IOException {
        if (isBlocked(path)) {
            return Found.FOREIGN;
        }
        var attributes = attributes(path);
        if (attributes == null) {
            return Found.NOTHING;
        }
        var entry = manifest.files().get(path);
        if (entry == null) {
            return attributes.isDirectory() && wasFolder(path) ? Found.NOTHING : Found.FOREIGN;
        }
        return isAsWritten(path, entry, attributes) ? Found.OURS : Found.EDITED;
    }

    private boolean isAsWritten(String path, Entry entry, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile()) {
            return false;
        }
        if (attributes.size() == 0) {
            return true; // a power cut leaves empty files behind; no work of anybody is in one
        }
        return attributes.size() == entry.size()
                && Sha256.of(root.resolve(path)).equals(entry.hash());
    }

    /** Whether something that is not ours and no folder, such as a link, stands where a path has a folder. */
    private boolean isBlocked(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return false;
        }
        String folder = path.substring(0, slash);
        return isBlocked(folder) || blocked.computeIfAbsent(folder, this::isNoFolder);
    }

    private boolean isNoFolder(String path) {
        Path folder = root.resolve(path);
        boolean ours = manifest.files().containsKey(path) && Files.isRegularFile(folder, LinkOption.NOFOLLOW_LINKS);
        return Places.exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !ours;
    }

    private boolean wasFolder(String path) {
        var after = manifest.files().tailMap(path + "/");
        return !after.isEmpty() && after.firstKey().startsWith(path + "/");
    }

    private @Nullable BasicFileAttributes attributes(String path) throws IOException {
        try {
            return Files.readAttributes(root.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        } catch (java.nio.file.FileSystemException e) {
            if (Places.exists(root.resolve(path))) {
                throw e;
            }
            return null; // a file stands where the path has a folder
        }
    }
}
