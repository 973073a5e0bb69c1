package org.stridebook.pdf.typesetting;

import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;

/**
 * The two typefaces of every report: Liberation Sans, regular and bold, embedded as subsets. They cover Latin, Greek, Cyrillic and
 * Hebrew; a character outside them would vanish in silence, so {@link #drawable} shows it by its number instead.
 */
public final class Faces {

    private final BaseFont regular;
    private final BaseFont bold;
    private final Widths regularWidths;
    private final Widths boldWidths;

    private Faces() {
        this.regular = load("LiberationSans-Regular.ttf");
        this.bold = load("LiberationSans-Bold.ttf");
        this.regularWidths = new Widths(regular);
        this.boldWidths = new Widths(bold);
    }

    /** Parsed at first use, once in a run. */
    static Faces bundled() {
        return Bundled.FACES;
    }

    private static final class Bundled {
        static final Faces FACES = new Faces();
    }

    private static BaseFont load(String file) {
        try (var in = BaseFont.class.getResourceAsStream("/liberation/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the typeface " + file, e);
        }
    }

    BaseFont font(Style style) {
        return style.bold() ? bold : regular;
    }

    /** Width in points. */
    public double width(String text, Style style) {
        return (style.bold() ? boldWidths : regularWidths).of(text) * style.size() / 1000;
    }

    boolean draws(int codePoint) {
        return codePoint <= 0xffff && (codePoint == ' ' || codePoint == '\n' || regular.charExists(codePoint));
    }

    /** Widths of letters in thousandths of the size, looked up once: measuring is most of the work of setting a page. */
    private static final class Widths {

        private final BaseFont font;

        /** Width plus one, so that 0 is "not looked up yet"; threads may look up the same letter twice, with the same result. */
        private final short[] known = new short[0x10000];

        Widths(BaseFont font) {
            this.font = font;
        }

        int of(String text) {
            int sum = 0;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (known[letter] == 0) {
                    known[letter] = (short) (font.getWidth(letter) + 1);
                }
                sum += known[letter] - 1;
            }
            return sum;
        }
    }

    /** How many characters of a text cannot be drawn; marks and format characters that have no shape of their own do not count. */
    int undrawable(String text) {
        return (int) text.codePoints().filter(c -> !draws(c) && !isShapeless(c)).count();
    }

    /** A text with each character that cannot be drawn as {@code [U+1F916]}. */
    public String drawable(String text) {
        if (text.chars().allMatch(c -> c < 0x7f && c >= ' ')
                || text.codePoints().allMatch(this::draws)) {
            return text;
        }
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (draws(c)) {
                out.appendCodePoint(c);
            } else if (c == '\t' || c == 0xa0) {
                out.append(' ');
            } else if (!isShapeless(c)) {
                out.append("[U+")
                        .append(Integer.toHexString(0x10000 | c)
                                .substring(c > 0xffff ? 0 : 1)
                                .toUpperCase(java.util.Locale.ROOT))
                        .append(']');
            }
        });
        return out.toString();
    }

    private static boolean isShapeless(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || codePoint == 0xa0
                || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);
    }

    /** A line in the order in which its letters stand on paper from left to right. */
    static String visual(String line) {
        char[] letters = line.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return line;
        }
        var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new ArrayList<String>();
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs.add(levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString());
        }
        Object[] order = runs.toArray();
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        var out = new StringBuilder();
        for (Object run : order) {
            out.append(run);
        }
        return out.toString();
    }
}
