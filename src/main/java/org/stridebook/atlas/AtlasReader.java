package org.stridebook.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.document.RefusedDocument;
import org.stridebook.document.YamlDocument;
import org.stridebook.document.YamlNode;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/** Reads ATLAS: the tables that come with Stridebook, or an official file in format 4, 5 or 6. */
public final class AtlasReader {

    private static final Pattern POINTER = Pattern.compile("[A-Za-z0-9._/-]+\\.ya?ml");
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+");
    private static final int MOST_POINTERS = 3;
    private static final String WHERE = "download dist/v6/ATLAS-<release>.yaml of the atlas-data repository";

    private static final int LARGEST = 16 << 20;

    /** The release of the bundled tables. */
    public static final String BUNDLED_RELEASE = BundledTables.RELEASE;

    private AtlasReader() {}

    /** The bundled catalogue, release 2026.09. */
    public static Catalogue bundled() {
        return Bundled.TABLES;
    }

    /** Read when first asked for. */
    private static final class Bundled {
        static final Catalogue TABLES = BundledTables.read();
    }

    /**
     * An official file, with the official texts. Slips in it are repaired and reported; a file that only names another one beside it, as
     * the latest release does when fetched raw, is followed.
     *
     * @throws RefusedDocument where it is no ATLAS data of these formats
     */
    public static Catalogue read(Path file, Problems problems) throws RefusedDocument {
        Path real = followed(file);
        String name = String.valueOf(real.getFileName());
        Draft draft = draft(YamlDocument.read(bytes(real, name), name), name, problems);
        reportOtherVersion(name, draft.release(), problems);
        return new DraftJoin(draft, problems).join(name);
    }

    /** The file itself, or the one that it only names. */
    public static Path followed(Path file) throws RefusedDocument {
        Path real = file;
        for (int pointers = 0; ; pointers++) {
            String name = String.valueOf(real.getFileName());
            Optional<String> target = pointer(bytes(real, name));
            if (target.isEmpty()) {
                return real;
            }
            real = real.resolveSibling(target.get());
            if (pointers == MOST_POINTERS || !Files.isRegularFile(real)) {
                throw refused(name, 1, "the file only points to `" + target.get() + "`, which is not beside it", WHERE);
            }
        }
    }

    private static byte[] bytes(Path file, String name) throws RefusedDocument {
        if (!Files.isRegularFile(file)) {
            throw refused(name, 1, "there is no file `" + name + "`", WHERE);
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return bytes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + name + "'", e);
        }
        throw refused(name, 1, "the file has more than " + LARGEST + " bytes", WHERE);
    }

    private static Optional<String> pointer(byte[] bytes) {
        if (bytes.length > 300) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        return POINTER.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Draft draft(YamlNode top, String name, Problems problems) throws RefusedDocument {
        String format = top.text("format-version");
        if (!format.isEmpty() && !format.startsWith("6.")) {
            throw refused(
                    name,
                    top.get("format-version").line(),
                    "the file is in ATLAS data format `" + format + "`; formats 4, 5 and 6 can be read",
                    "use a release in format 6, or a newer Stridebook");
        }
        Draft draft = format.isEmpty() ? legacy(top, name, problems) : new FormatSix(top, name, problems).read();
        if (draft.tactics().isEmpty() || draft.techniques().isEmpty()) {
            throw refused(name, 1, "the file has no tactics or no techniques", WHERE);
        }
        return draft;
    }

    private static Draft legacy(YamlNode top, String name, Problems problems) throws RefusedDocument {
        String version = top.text("version");
        if (top.has("matrices") && version.matches("[45]\\..*")) {
            return new LegacyFormat(top, name, problems).read();
        }
        String message = top.has("techniques") || top.has("matrices")
                ? "the file is ATLAS version `" + version + "`; versions 4 and 5 and data format 6 can be read"
                : "the file is YAML, but no ATLAS data: it has neither `format-version` nor `matrices`";
        throw refused(name, 1, message, WHERE);
    }

    private static RefusedDocument refused(String name, int line, String message, String help) {
        return new RefusedDocument(
                AtlasProblems.UNREADABLE_ATLAS.at(new Location(name, "", "line " + line), message, help));
    }

    private static void reportOtherVersion(String name, String release, Problems problems) {
        Matcher version = VERSION.matcher(name.replaceAll("\\.ya?ml$", ""));
        if (version.find() && !version.group().equals(release)) {
            problems.add(AtlasProblems.VERSION_DIFFERS.at(
                    Location.of(name), "the file is called `" + name + "` but holds release `" + release + "`", ""));
        }
    }
}
