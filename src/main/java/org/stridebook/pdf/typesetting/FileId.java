package org.stridebook.pdf.typesetting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The id that every PDF carries; here made from what the file is about, so that it does not change from run to run. */
final class FileId {

    private FileId() {}

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String id = "<" + HexFormat.of().formatHex(digest, 0, 16) + ">";
            return "[" + id + id + "]";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
