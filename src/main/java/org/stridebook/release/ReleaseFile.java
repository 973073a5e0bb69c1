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
     * Reads a file for a build; other bytes than the publisher's are told.
     *
     * @throws RefusedDocument where it is no ATLAS data at all
     */
    public static ReleaseFile open(Path file, Problems problems) throws IOException {
        Path real = AtlasReader.followed(file);
        var release = new ReleaseFile(AtlasReader.read(real, problems), Files.readAllBytes(real));
        if (release.isAltered()) {
            String checksum = KnownFile.checksum(release.content);
            problems.add(ReleaseProblems.CHECKSUM_DIFFERS.at(
                    Location.of(name(real)),
                    "the file says that it is release `" + release.name() + "`, but its checksum is another one",
                    "it was changed or is not whole; download it again. Its sha256 is " + checksum + "; known is "
                            + KnownFile.of(release.name()).get(0).sha256()));
        }
        return release;
    }

    /**
     * Reads a file that is to be imported. An error among the problems means that a build would leave something out.
     *
     * @throws RefusedDocument where it is no ATLAS data at all, or names no release
     */
    public static ReleaseFile read(Path file, Problems problems) throws IOException {
        Path real = AtlasReader.followed(file);
        ReleaseFile release = open(real, problems);
        if (!ReleaseName.isName(release.name())) {
            throw new RefusedDocument(ReleaseProblems.RELEASE_DIFFERS.at(
                    Location.of(name(real)),
                    "the file calls its release `" + release.name() + "`; a number such as `2026.09` was expected",
                    "use the file as the publisher made it"));
        }
        if (KnownFile.of(release.name()).isEmpty()) {
            problems.add(ReleaseProblems.CHECKSUM_UNKNOWN.at(
                    Location.of(name(real)),
                    "the checksum of release `" + release.name() + "` is not known",
                    "its sha256 is " + KnownFile.checksum(release.content)));
        }
        return release;
    }

    /** Whether the bytes are other than those of a release whose checksum is known. */
    public boolean isAltered() {
        List<KnownFile> known = KnownFile.of(name());
        String checksum = KnownFile.checksum(content);
        return !known.isEmpty() && known.stream().noneMatch(one -> one.sha256().equals(checksum));
    }

    private String name() {
        return catalogue.release();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
