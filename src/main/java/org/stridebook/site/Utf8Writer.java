package org.stridebook.site;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Collects a page as UTF-8 bytes. Most of a page is ASCII, which is copied without an encoder between. */
final class Utf8Writer extends Writer {

    private final int limit;
    private byte[] bytes = new byte[32 << 10];
    private int length;
    /** The first half of a surrogate pair that waits for its second, or 0. */
    private char waiting;

    Utf8Writer(int limit) {
        this.limit = limit;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(String text, int offset, int count) throws IOException {
        room(count);
        for (int i = offset; i < offset + count; i++) {
            put(text.charAt(i));
        }
    }

    @Override
    public void write(char[] text, int offset, int count) throws IOException {
        room(count);
        for (int i = offset; i < offset + count; i++) {
            put(text[i]);
        }
    }

    @Override
    public void write(int c) throws IOException {
        room(1);
        put((char) c);
    }

    /** Room for so many more characters, of three bytes at most. */
    private void room(int characters) throws IOException {
        if (length + 3L * characters + 3 > limit) {
            throw new IOException("the page grows beyond " + (limit >> 20) + " MB");
        }
        int wanted = length + 3 * characters + 3;
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(wanted, bytes.length * 2));
        }
    }

    private void put(char c) {
        if (c < 0x80 && waiting == 0) {
            bytes[length++] = (byte) c;
            return;
        }
        char first = waiting;
        waiting = 0;
        if (first != 0 && Character.isLowSurrogate(c)) {
            encode(Character.toCodePoint(first, c));
            return;
        }
        if (first != 0) {
            encode(0xfffd);
        }
        if (Character.isHighSurrogate(c)) {
            waiting = c;
        } else {
            encode(Character.isLowSurrogate(c) ? 0xfffd : c);
        }
    }

    private void encode(int c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | (c >> 6));
            bytes[length++] = (byte) (0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xe0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
            bytes[length++] = (byte) (0x80 | (c & 0x3f));
        } else {
            bytes[length++] = (byte) (0xf0 | (c >> 18));
            bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3f));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
            bytes[length++] = (byte) (0x80 | (c & 0x3f));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
