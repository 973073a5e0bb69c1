package org.stridebook.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Puts one file into a folder of somebody else's, where it is to stay; nothing that is there already is ever changed. */
public final class NewFile {

    private NewFile() {}

    /**
     * Writes a file, and the folder where it is missing: whole or not at all.
     *
     * @return whether it was written; false where the very same file is there already
     * @throws OutputRefused where another file of that name is there
     */
    public static boolean write(Path folder, OutputFile file) throws IOException {
        Path target = folder.resolve(file.path());
        if (Places.exists(target)) {
            if (!holds(target, file.content())) {
                throw new OutputRefused("`" + target
                        + "` is there already and is another file: move it away first if it is not wanted");
            }
            return false;
        }
        Path parent = Files.createDirectories(Places.parentOf(target));
        Path unfinished = parent.resolve("." + target.getFileName() + ".tmp");
        Files.deleteIfExists(unfinished);
        Disk.REAL.write(unfinished, file.content());
        Disk.REAL.force(unfinished);
        Disk.REAL.move(unfinished, target);
        Disk.REAL.force(parent);
        return true;
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
