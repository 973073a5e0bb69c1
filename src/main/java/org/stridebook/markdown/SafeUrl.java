package org.stridebook.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The only way for a URL from data to become a link (security notes D42): absolute, {@code http}, {@code https} or {@code mailto},
 * and free of anything that a browser or a person could read in two ways. What is refused is shown as text.
 */
public final class SafeUrl {

    private static final int LONGEST = 2_000;
    private static final Pattern WEB = Pattern.compile("https?://[^/?#@]+([/?#].*)?");
    private static final Pattern MAIL = Pattern.compile("mailto:[^@?&%]+@[A-Za-z0-9.-]+");

    private SafeUrl() {}

    /** The URL without outer blanks, or nothing where it must not become a link. */
    public static Optional<String> of(String text) {
        String url = text.strip();
        if (url.length() > LONGEST || !url.chars().allMatch(SafeUrl::isPlain)) {
            return Optional.empty();
        }
        int colon = url.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String normal = url.substring(0, colon).toLowerCase(Locale.ROOT) + url.substring(colon);
        boolean safe = WEB.matcher(normal).matches() || MAIL.matcher(normal).matches();
        return safe ? Optional.of(normal) : Optional.empty();
    }

    /** No blank, control, format or quoting character, and no back-slash, which browsers read as a slash. */
    private static boolean isPlain(int c) {
        return c > 0x20
                && c != 0x7f
                && "\"'<>\\`{}|^".indexOf(c) < 0
                && !Character.isISOControl(c)
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
