package org.stridebook.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/**
 * An official file that was read and checked.
 *
 * @param content its bytes as they were found
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never shared
public record ReleaseFile(Catalogue catalogue, byte[] content) {

    /**
     * Reads a file as a build would, and compares its checksum with the known ones. An error among the problems means that a build would
     * leave something out.
     *
     * @throws RefusedDocument where it is no ATLAS data at all, or names no release
     */
    public static ReleaseFile read(Path file, Problems problems) throws IOException {
        Path real = AtlasReader.followed(file);
        Catalogue catalogue = AtlasReader.read(real, problems);
        String name = String.valueOf(real.getFileName());
        if (!ReleaseName.isName(catalogue.release())) {
            throw new RefusedDocument(ReleaseProblems.RELEASE_DIFFERS.at(
                    Location.of(name),
                    "the file calls its release `" + catalogue.release() + "`; a number such as `2026.09` was expected",
                    "use the file as the publisher made it"));
        }
        byte[] content = Files.readAllBytes(real);
        compare(catalogue.release(), KnownFile.checksum(content), Location.of(name), problems);
        return new ReleaseFile(catalogue, content);
    }

    private static void compare(String release, String checksum, Location where, Problems problems) {
        List<KnownFile> known = KnownFile.all().stream()
                .filter(one -> one.release().equals(release))
                .toList();
        if (known.isEmpty()) {
            problems.add(ReleaseProblems.CHECKSUM_UNKNOWN.at(
                    where, "the checksum of release `" + release + "` is not known", "its sha256 is " + checksum));
        } else if (known.stream().noneMatch(one -> one.sha256().equals(checksum))) {
            problems.add(ReleaseProblems.CHECKSUM_DIFFERS.at(
                    where,
                    "the file says that it is release `" + release + "`, but its checksum is another one",
                    "its sha256 is " + checksum + "; known is " + known.get(0).sha256()));
        }
    }
}
