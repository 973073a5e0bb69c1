package org.stridebook.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** Ids of STIX objects that are the same in every build: UUIDs of version 5 (RFC 9562) from what an object is about. */
final class StixIds {

    /** A namespace of our own: the letters of {@code stridebook.stix.}. */
    private static final byte[] NAMESPACE = "stridebook.stix.".getBytes(StandardCharsets.US_ASCII);

    private StixIds() {}

    /** The parts say what the object is about; parts cannot run into each other. */
    static String of(String type, String... parts) {
        var key = new StringBuilder(type);
        for (String part : List.of(parts)) {
            key.append('|').append(part.length()).append(':').append(part);
        }
        return type + "--" + version5(key.toString());
    }

    private static UUID version5(String name) {
        byte[] hash = sha1(name);
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] sha1(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(NAMESPACE);
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
