package org.stridebook.pdf.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by measured width: at blanks, after hyphens and slashes of long words, and anywhere where nothing else helps. */
public final class Lines {

    private final Faces faces;
    private final Style style;
    private final double width;
    private final List<String> done = new ArrayList<>();
    private String line = "";

    private Lines(Faces faces, Style style, double width) {
        this.faces = faces;
        this.style = style;
        this.width = width;
    }

    public static List<String> of(String text, Style style, double width, Faces faces) {
        var lines = new Lines(faces, style, width);
        for (String paragraph : faces.drawable(text).strip().split("\n", -1)) {
            for (String word : paragraph.strip().split("[ \\t]+")) {
                lines.add(word);
            }
            lines.end();
        }
        return List.copyOf(lines.done);
    }

    /** No more lines than the paragraph may have; the last one then ends at a word with an ellipsis. */
    static List<String> of(Para para, double width, Faces faces) {
        List<String> all = of(para.text(), para.style(), width, faces);
        if (all.size() <= para.most()) {
            return all;
        }
        var kept = new ArrayList<>(all.subList(0, para.most()));
        String last = kept.remove(kept.size() - 1);
        while (!last.isEmpty() && faces.width(last + "…", para.style()) > width) {
            int blank = last.lastIndexOf(' ');
            last = last.substring(0, blank > 0 ? blank : last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last + "…");
        return List.copyOf(kept);
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
        } else if (fits(word)) {
            end();
            line = word;
        } else {
            addInPieces(word);
        }
    }

    /** A word wider than a line begins on the line before where some of it fits there. */
    private void addInPieces(String word) {
        if (!line.isEmpty() && !fits(line + " " + word.substring(0, Math.min(6, word.length())))) {
            end();
        }
        String blank = line.isEmpty() ? "" : " ";
        String rest = word;
        while (!fits(line + blank + rest)) {
            int cut = longest(line + blank, rest);
            line = line + blank + rest.substring(0, cut);
            rest = rest.substring(cut);
            end();
            blank = "";
        }
        line = line + blank + rest;
    }

    /** How much of a word fits behind a start: up to its last hyphen, slash or the like where there is one in the second half. */
    private int longest(String start, String word) {
        int low = 1;
        int high = word.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(start + word.substring(0, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        for (int i = low; i > low / 2; i--) {
            if ("-/_.:;,&=?@".indexOf(word.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return low;
    }

    private boolean fits(String text) {
        return faces.width(text, style) <= width;
    }

    private void end() {
        done.add(line);
        line = "";
    }
}
