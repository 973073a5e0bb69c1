package org.stridebook.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/**
 * The releases that a team imported: {@code atlas/ATLAS-2026.05.yaml} in its workshops folder, so that they are shared, versioned and
 * backed up with the workshops and the same folder always gives the same site. Only ever read here.
 */
public record ReleaseFolder(Path workshops) {

    /** The word for the tables that come with Stridebook. */
    public static final String BUNDLED = "bundled";

    /** The folder's name within the workshops folder. */
    public static final String NAME = "atlas";

    private static final Pattern FILE = Pattern.compile("ATLAS-(.+)\\.yaml");

    /** What the file of a release is called. */
    public static String fileName(String release) {
        return "ATLAS-" + release + ".yaml";
    }

    public Path path() {
        return workshops.resolve(NAME);
    }

    private Path file(String release) {
        return path().resolve(fileName(release));
    }

    /** Names of the imported releases, oldest first. */
    public List<ReleaseName> imported() throws IOException {
        if (!Files.isDirectory(path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> FILE.matcher(String.valueOf(file.getFileName())))
                    .filter(name -> name.matches() && ReleaseName.isName(name.group(1)))
                    .map((Matcher name) -> new ReleaseName(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** The newest imported release that is older than another one; the bundled one where there is none. */
    public String before(String release) throws IOException {
        if (!ReleaseName.isName(release)) {
            return BUNDLED;
        }
        var name = new ReleaseName(release);
        List<ReleaseName> older =
                imported().stream().filter(one -> one.compareTo(name) < 0).toList();
        return older.isEmpty() ? BUNDLED : older.get(older.size() - 1).value();
    }

    /** Whether a name can be read here: imported, or that of the bundled tables. */
    public boolean has(String name) {
        return name.equals(BUNDLED)
                || isImported(name)
                || (ReleaseName.isName(name) && name.equals(AtlasReader.BUNDLED_RELEASE));
    }

    private boolean isImported(String name) {
        return ReleaseName.isName(name) && Files.isRegularFile(file(name), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * A release by its name. An imported file is preferred to the bundled tables of the same release, since it has the official texts.
     *
     * @throws RefusedDocument where there is none of that name, or the file holds another one
     */
    public Catalogue read(String name, Problems problems) throws IOException {
        if (!isImported(name)) {
            if (has(name)) {
                return AtlasReader.bundled();
            }
            throw unknown(name);
        }
        Catalogue catalogue = ReleaseFile.open(file(name), problems).catalogue();
        if (!catalogue.release().equals(name)) {
            throw new RefusedDocument(ReleaseProblems.RELEASE_DIFFERS.at(
                    Location.of(NAME + "/" + fileName(name)),
                    "the file holds release `" + catalogue.release() + "`",
                    "import it again under its own name"));
        }
        return catalogue;
    }

    private RefusedDocument unknown(String name) throws IOException {
        String known = String.join(
                ", ",
                Stream.concat(Stream.of(BUNDLED), imported().stream().map(ReleaseName::value))
                        .toList());
        return new RefusedDocument(ReleaseProblems.UNKNOWN_RELEASE.at(
                Location.of(NAME), "there is no release `" + name + "` of ATLAS here", "there are: " + known));
    }
}
