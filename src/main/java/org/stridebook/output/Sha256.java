package org.stridebook.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash as four numbers: a site may have half a million files, and this is what is kept of each. */
public record Sha256(long a, long b, long c, long d) {

    static final int HEX_LENGTH = 64;

    private static final int BLOCK = 1 << 16;

    public static Sha256 of(byte[] content) {
        return of(digest(), content);
    }

    /** Of a file that is not a link. */
    public static Sha256 of(Path file) throws IOException {
        var digest = digest();
        var block = ByteBuffer.allocate(BLOCK);
        try (var channel = Files.newByteChannel(
                file, java.util.Set.of(java.nio.file.StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (channel.read(block) >= 0) {
                digest.update(block.flip());
                block.clear();
            }
        }
        return of(digest, new byte[0]);
    }

    /** From 64 lower-case hexadecimal digits; {@link #hex} of the result is the same text. */
    static Sha256 parse(String hex) {
        if (hex.length() != HEX_LENGTH
                || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("not a sha-256: " + hex);
        }
        return from(HexFormat.of().parseHex(hex));
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        var bytes = ByteBuffer.allocate(32).putLong(a).putLong(b).putLong(c).putLong(d);
        return HexFormat.of().formatHex(bytes.array());
    }

    private static Sha256 of(MessageDigest digest, byte[] rest) {
        return from(digest.digest(rest));
    }

    private static Sha256 from(byte[] bytes) {
        var numbers = ByteBuffer.wrap(bytes);
        return new Sha256(numbers.getLong(), numbers.getLong(), numbers.getLong(), numbers.getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
