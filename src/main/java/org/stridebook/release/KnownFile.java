package org.stridebook.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.stridebook.table.CsvResource;

/** An official file whose checksum is known. One release may have several. */
record KnownFile(String release, String sha256) {

    /** Those of one release; none where it is newer than this program. */
    static List<KnownFile> of(String release) {
        return CsvResource.read(KnownFile.class, "known-files.csv").stream()
                .filter(row -> row.get("release").equals(release))
                .map(row -> new KnownFile(row.get("release"), row.get("sha256")))
                .toList();
    }

    /** The checksum of a file with plain line ends, since version control on Windows changes those alone. */
    static String checksum(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
