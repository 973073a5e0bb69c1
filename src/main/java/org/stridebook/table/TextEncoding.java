package org.stridebook.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text from bytes of unknown encoding: by byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where it is
 * valid, else Windows-1252.
 *
 * @param text without byte order mark
 * @param guessed whether the encoding is a guess that may be wrong
 */
record TextEncoding(String text, boolean guessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static TextEncoding of(byte[] bytes) {
        Charset unicode = unicode(bytes);
        if (unicode != null) {
            String text = new String(bytes, unicode);
            return new TextEncoding(text.startsWith("\ufeff") ? text.substring(1) : text, false);
        }
        try {
            return new TextEncoding(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    false);
        } catch (CharacterCodingException e) {
            return new TextEncoding(new String(bytes, WINDOWS_1252), true);
        }
    }

    /** The encoding that a byte order mark or a pattern of zero bytes gives away, or null. */
    private static @Nullable Charset unicode(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if ((first == 0xff && second == 0xfe) || mostlyZero(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if ((first == 0xfe && second == 0xff) || mostlyZero(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static boolean mostlyZero(byte[] bytes, int from) {
        int pairs = Math.min(bytes.length / 2, 500);
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[2 * i + from] == 0 ? 1 : 0;
            others += bytes[2 * i + 1 - from] == 0 ? 1 : 0;
        }
        return pairs > 1 && zeros * 2 > pairs && others == 0;
    }
}
