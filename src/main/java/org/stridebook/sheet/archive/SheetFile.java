package org.stridebook.sheet.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.table.Refusal;

/** A participant's file, read into memory once: nothing that happens afterwards can touch the original. */
public final class SheetFile {

    private static final long LARGEST = 50L << 20;

    private final String name;
    private final byte[] bytes;
    private @Nullable Archive archive;

    public SheetFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a file; links, folders and devices are refused. */
    public static SheetFile read(Path path, String name) throws Refusal {
        Location place = Location.of(name);
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new Refusal(SheetProblems.UNREADABLE_FILE.at(
                        place, "this is no ordinary file but a link, a folder or nothing", "put the file itself here"));
            }
            long size = Files.size(path);
            if (size > LARGEST) {
                throw new Refusal(SheetProblems.FILE_TOO_LARGE.at(
                        place,
                        String.format(Locale.ROOT, "the file has %,d bytes; at most %,d are read", size, LARGEST),
                        "move it away, or keep only the sheets of the workshop"));
            }
            return new SheetFile(name, Files.readAllBytes(path)).notEmpty();
        } catch (IOException e) {
            throw new Refusal(SheetProblems.UNREADABLE_FILE.at(
                    place, "the file cannot be opened", "close it in other programs and check that you may read it"));
        }
    }

    private SheetFile notEmpty() throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal(SheetProblems.EMPTY_FILE.at(
                    Location.of(name), "the file has no content (0 bytes)", "copy the original file here again"));
        }
        return this;
    }

    /** Relative to the workshops folder. */
    public String name() {
        return name;
    }

    public Location place() {
        return Location.of(name);
    }

    /** The file name without folders and ending. */
    public String title() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** In lower case, without the dot. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The first bytes, each as one character. */
    public String start(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** The file as a checked ZIP archive. */
    public Archive archive() throws Refusal {
        if (archive == null) {
            archive = Archive.open(name, bytes);
        }
        return archive;
    }
}
