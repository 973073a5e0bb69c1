package org.stridebook.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and wraps text without a font: advance widths of a common sans serif (in thousandths of the size, from the metrics that
 * Helvetica, Arial and Liberation Sans share), widened so that the wider system fonts fit too.
 */
final class TextWidth {

    private static final double WIDER = 1.15;
    private static final int OTHER_LETTER = 600;
    private static final int FULL_WIDTH = 1000;

    /** For U+0020 to U+007E. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private TextWidth() {}

    /** Width of a text at a font size. */
    static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::thousandths).sum() * size * WIDER / 1000;
    }

    private static int thousandths(int codePoint) {
        if (codePoint >= 0x20 && codePoint < 0x7f) {
            return ASCII[codePoint - 0x20];
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return (codePoint >= 0x1100 && codePoint < 0xfb00) || codePoint > 0xffff ? FULL_WIDTH : OTHER_LETTER;
    }

    /** Breaks a text at blanks, and long words where they must, into at most so many lines; what is cut ends in an ellipsis. */
    static List<String> wrap(String text, double size, double width, int mostLines) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            for (String piece : pieces(word, size, width)) {
                String longer = line.isEmpty() ? piece : line + (piece.isEmpty() ? "" : " " + piece);
                if (!line.isEmpty() && of(longer, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.replace(0, line.length(), longer);
                }
                if (lines.size() > mostLines) {
                    return cut(lines, size, width, mostLines);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() > mostLines ? cut(lines, size, width, mostLines) : List.copyOf(lines);
    }

    private static List<String> cut(List<String> lines, double size, double width, int mostLines) {
        var kept = new ArrayList<>(lines.subList(0, mostLines));
        String last = kept.get(mostLines - 1);
        while (!last.isEmpty() && of(last + "…", size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(mostLines - 1, last.stripTrailing() + "…");
        return List.copyOf(kept);
    }

    /** A word, cut into pieces that fit where it is wider than a line. */
    private static List<String> pieces(String word, double size, double width) {
        if (of(word, size) <= width) {
            return List.of(word);
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        double used = 0;
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(word.codePointAt(i));
            double more = of(letter, size);
            if (!piece.isEmpty() && used + more > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.append(letter);
            used += more;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
