package org.stridebook.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that is safe in a path and in a URL on every system: lower-case ASCII letters, digits and single hyphens, at most 72
 * characters, never a device name of Windows. Two different texts have different slugs: where the text cannot be told from its
 * slug, a hash of the text is added (security notes D41).
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int LONGEST = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|index");

    public Slug {
        if (!isPlain(value) || value.length() > 72) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug of any text. */
    public static Slug of(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (isPlain(lower) && lower.length() <= LONGEST && !isDevice(lower)) {
            return new Slug(lower);
        }
        String ascii = ascii(lower);
        String start = ascii.isEmpty() ? "x" : cut(ascii);
        return new Slug(start + "-" + hash(lower));
    }

    /** Letters and digits in groups with single hyphens between: most ids are their own slug. */
    private static boolean isPlain(String text) {
        boolean open = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' ? open : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            open = c == '-';
        }
        return !open;
    }

    private static String ascii(String lower) {
        String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        return ENDS.matcher(OTHERS.matcher(bare).replaceAll("-")).replaceAll("");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).replaceAll("-$", "");
    }

    private static boolean isDevice(String text) {
        return DEVICE.matcher(text).matches();
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
