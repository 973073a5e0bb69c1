package org.stridebook.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Puts single new files into a folder that belongs to people. A file appears whole or not at all, and none that is there already
 * is ever changed, whoever else writes at the same moment.
 */
public final class NewFiles {

    private static final int MOST = 999;

    private final Path folder;
    private final Disk disk;

    private NewFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Into a folder, which is made with its parents where it is not there. */
    public static NewFiles in(Path folder) throws IOException {
        return in(folder, Disk.REAL);
    }

    static NewFiles in(Path folder, Disk disk) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new OutputRefused("`" + folder + "` is no folder");
        }
        Files.createDirectories(folder);
        return new NewFiles(folder.toRealPath(), disk);
    }

    /** Writes a file of its name; false where something of that name is there, which stays as it is. */
    public boolean create(OutputFile file) throws IOException {
        Path target = target(file.path());
        // named by its content, so that two runs at once never take each other's file
        Path whole = folder.resolve(".stridebook-" + Sha256.of(file.content()).hex() + ".tmp");
        if (isThere(whole)) {
            disk.delete(whole); // of a run that was killed
        }
        if (isThere(target)) {
            return false;
        }
        disk.write(whole, file.content());
        try {
            disk.force(whole);
            return place(whole, target, file.content());
        } finally {
            disk.delete(whole);
            disk.force(folder);
        }
    }

    /**
     * Writes a file of its name; false where the very same file is there already.
     *
     * @throws OutputRefused where another file of that name is there
     */
    public boolean createOrKeep(OutputFile file) throws IOException {
        if (create(file)) {
            return true;
        }
        Path target = target(file.path());
        boolean same = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == file.content().length
                && Arrays.equals(Files.readAllBytes(target), file.content());
        if (!same) {
            throw new OutputRefused(
                    "`" + target + "` is there already and is another file: move it away first if it is not wanted");
        }
        return false;
    }

    /** Writes a file under the first free name of {@code stride.xlsx}, {@code stride-2.xlsx}, ... and returns that name. */
    public String createNext(OutputFile file) throws IOException {
        int dot = file.path().lastIndexOf('.');
        for (int i = 1; i <= MOST; i++) {
            String name = i == 1
                    ? file.path()
                    : file.path().substring(0, dot) + "-" + i + file.path().substring(dot);
            if (create(new OutputFile(name, file.content()))) {
                return name;
            }
        }
        throw new OutputRefused("there are " + MOST + " files like `" + file.path() + "` already");
    }

    /** A second name for the whole file appears at once, and never in place of another file. */
    private boolean place(Path whole, Path target, byte[] content) throws IOException {
        try {
            disk.link(target, whole);
            return true;
        } catch (FileAlreadyExistsException overtaken) {
            return false;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            return write(target, content);
        }
    }

    /** Where a file system knows no second names; still never over another file. */
    private boolean write(Path target, byte[] content) throws IOException {
        try {
            disk.write(target, content);
            return true;
        } catch (FileAlreadyExistsException overtaken) {
            return false;
        }
    }

    private Path target(String name) {
        if (name.contains("/")) {
            throw new IllegalArgumentException("not the name of a file: " + name);
        }
        return folder.resolve(name);
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
