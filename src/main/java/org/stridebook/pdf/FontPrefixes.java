package org.stridebook.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives the embedded subsets of typefaces fixed names. The library puts six random letters before each; here they become
 * {@code AAAAAA}, {@code AAAAAB} and so on, in the order in which they appear and at equal length, so that the offsets of the file
 * still hold.
 */
final class FontPrefixes {

    private static final Pattern NAME = Pattern.compile("(/(?:BaseFont|FontName) ?/)([A-Z]{6})(?=\\+Liberation)");

    private FontPrefixes() {}

    /** Changes the bytes in place. */
    static void fix(byte[] pdf) {
        var seen = new LinkedHashMap<String, String>();
        var matcher = NAME.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            String fixed = name(matcher.group(2), seen);
            System.arraycopy(fixed.getBytes(StandardCharsets.ISO_8859_1), 0, pdf, matcher.start(2), 6);
        }
    }

    private static String name(String random, Map<String, String> seen) {
        return seen.computeIfAbsent(random, key -> "AAAAA" + (char) ('A' + seen.size()));
    }
}
