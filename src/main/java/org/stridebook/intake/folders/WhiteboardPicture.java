package org.stridebook.intake.folders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/**
 * The picture of the whiteboard beside the sheets: {@code diagram.png} or {@code diagram.jpg}. Participants are not trusted: an SVG could
 * run scripts when somebody opens it by itself, so only pictures without a language of their own go into the site.
 */
public final class WhiteboardPicture {

    /** The most that is copied into the site. */
    static final int LARGEST_BYTES = 8_000_000;

    /** A small file can unfold to a picture that stops a browser. */
    private static final int LARGEST_SIDE = 12_000;

    private static final Set<String> NAMES = Set.of("diagram.png", "diagram.jpg", "diagram.jpeg", "diagram.svg");
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"),
            "jpg", HexFormat.of().parseHex("ffd8ff"),
            "jpeg", HexFormat.of().parseHex("ffd8ff"));
    private static final String ADVICE = "save the picture as a PNG or JPEG of at most 8 MB";

    private WhiteboardPicture() {}

    /** The first picture among the files of a session that may be shown; the others are told. */
    static Optional<Path> of(List<Path> files, String folder, Problems problems) throws IOException {
        Path shown = null;
        for (Path file : files) {
            String name = FolderListing.name(file);
            if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                String refusal = shown == null ? refusal(file) : "`" + FolderListing.name(shown) + "` is shown already";
                if (refusal.isEmpty()) {
                    shown = file;
                } else {
                    problems.add(IntakeProblems.PICTURE_REFUSED.at(
                            Location.of(FolderListing.join(folder, name)),
                            "the picture `" + name + "` is not in the report: " + refusal,
                            shown == null ? ADVICE : "delete one of the two"));
                }
            }
        }
        return Optional.ofNullable(shown);
    }

    /** Why a picture is not shown, or empty. */
    private static String refusal(Path file) throws IOException {
        String ending = FolderListing.ending(FolderListing.name(file));
        if (ending.equals("svg")) {
            return "an SVG can hold scripts and links";
        }
        if (Files.size(file) > LARGEST_BYTES) {
            return "it is larger than 8 MB";
        }
        byte[] head;
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            head = in.readNBytes(24);
        }
        if (!beginsAs(ending, head)) {
            return "it is no " + ending.toUpperCase(Locale.ROOT).replace("JPG", "JPEG") + " inside";
        }
        return ending.equals("png") && isTooWide(head) ? "it has more than 12,000 points on a side" : "";
    }

    private static boolean beginsAs(String ending, byte[] head) {
        byte[] wanted = BEGINNINGS.getOrDefault(ending, new byte[0]);
        return wanted.length > 0 && head.length == 24 && Arrays.mismatch(wanted, head) == wanted.length;
    }

    private static boolean isTooWide(byte[] head) {
        int width = ByteBuffer.wrap(head).getInt(16);
        int height = ByteBuffer.wrap(head).getInt(20);
        return width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE;
    }

    /**
     * The bytes of a picture that was accepted.
     *
     * @throws IOException also where the file is no such picture any more
     */
    public static byte[] bytes(Path file) throws IOException {
        String refusal = refusal(file);
        if (!refusal.isEmpty()) {
            throw new IOException("the picture '" + file.getFileName() + "' has changed: " + refusal);
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LARGEST_BYTES);
        }
    }
}
