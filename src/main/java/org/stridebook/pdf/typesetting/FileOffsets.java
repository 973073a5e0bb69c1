package org.stridebook.pdf.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Repairs the table of offsets at the end of a PDF. The library writes it in the digits of the computer's language, which no reader
 * understands where those are Arabic, Persian, Bengali or the like.
 */
final class FileOffsets {

    private static final int ENTRY = 20;

    private FileOffsets() {}

    /** Changes the bytes in place. */
    static void toAsciiDigits(byte[] pdf) {
        int zero = String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", 0)
                        .charAt(0)
                & 0xff;
        if (zero == '0') {
            return;
        }
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int start = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF"))
                .strip());
        int table = text.indexOf('\n', text.indexOf('\n', start) + 1) + 1;
        for (int entry = table; !text.startsWith("trailer", entry); entry += ENTRY) {
            for (int i = entry; i < entry + 16; i++) {
                if (i != entry + 10) {
                    pdf[i] = (byte) ('0' + ((pdf[i] - zero) & 0xff));
                }
            }
        }
    }
}
