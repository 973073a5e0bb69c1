package org.stridebook.intake.merging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.stridebook.table.Key;

/** Makes ids from what a row says, so that they outlive sorting and inserting. */
final class Digest {

    private Digest() {}

    /** Six characters that depend on the texts alone, whatever their case and blanks. */
    static String of(String... texts) {
        var all = new StringBuilder();
        for (String text : texts) {
            all.append(Key.of(text).text()).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 3).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
