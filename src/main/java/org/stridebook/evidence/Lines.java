package org.stridebook.evidence;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, one at a time. However long the file or a line is, only the first megabytes of one line are held. */
final class Lines implements Closeable {

    /** A digest of a whole run stands in one line; an attempt with many long answers may be longer, and is of no use to us. */
    static final int LONGEST = 8 << 20;

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int to;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number 1-based
     * @param cut whether it was too long and {@code text} is only its beginning
     */
    record Line(int number, String text, boolean cut) {}

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        line.reset();
        boolean cut = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            int room = Math.min(end - from, LONGEST - line.size());
            line.write(block, from, room);
            cut |= room < end - from;
            boolean whole = end < to;
            from = whole ? end + 1 : end;
            if (whole) {
                break;
            }
        }
        return any ? new Line(++number, text(), cut) : null;
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = Math.max(0, in.read(block));
        return to > 0;
    }

    private String text() {
        String text = line.toString(StandardCharsets.UTF_8).strip();
        return number == 0 && text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
