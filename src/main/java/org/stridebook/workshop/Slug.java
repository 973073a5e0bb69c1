package org.stridebook.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A name that is safe in a path and in a URL on every system: lower-case ASCII letters, digits and single hyphens, at most 72
 * characters, never a device name of Windows. Two different texts have different slugs: where the text cannot be told from its
 * slug, a hash of the text is added (security notes D41).
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int LONGEST = 60;

    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > 72) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug of any text. */
    public static Slug of(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String ascii = Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        boolean exact = ascii.equals(lower) && !ascii.isEmpty() && ascii.length() <= LONGEST && !isDevice(ascii);
        if (exact) {
            return new Slug(ascii);
        }
        String start = ascii.isEmpty() ? "x" : cut(ascii);
        return new Slug(start + "-" + hash(lower));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).replaceAll("-$", "");
    }

    private static boolean isDevice(String text) {
        return text.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]|index");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
