package org.stridebook.sheet.writing;

import java.util.List;
import java.util.stream.IntStream;
import org.stridebook.sheet.writing.SheetColumn.Fill;

/** Colours for levels and ratings, the same as on the site, each with an ink that can be read on it; the word always stands in the cell. */
public final class Heat {

    /** Of the five levels, worst first. */
    public static final List<Fill> LEVELS = List.of(
            new Fill("Critical", "5C1033", "FFFFFF"),
            new Fill("High", "B93A16", "FFFFFF"),
            new Fill("Medium", "F5B841", "2A1D00"),
            new Fill("Low", "C4DFF0", "0D2B40"),
            new Fill("Note", "E9E7E2", "33393D"));

    /** Of answers to a question. */
    public static final List<Fill> ANSWERS = List.of(
            new Fill("threat", "B93A16", "FFFFFF"),
            new Fill("don't know", "F5B841", "2A1D00"),
            new Fill("no", "C4DFF0", "0D2B40"),
            new Fill("not applicable", "E9E7E2", "33393D"));

    private Heat() {}

    /** Of the steps of a scale, least first: three are low to high, others are spread over all levels. */
    public static List<Fill> scale(List<String> steps) {
        int from = steps.size() <= 4 ? 1 : 0;
        int colours = steps.size() <= 3 ? 3 : LEVELS.size() - from;
        return IntStream.range(0, steps.size())
                .mapToObj(i -> coloured(steps.get(i), LEVELS.size() - 1 - from - i * colours / steps.size()))
                .toList();
    }

    private static Fill coloured(String word, int level) {
        Fill colours = LEVELS.get(level);
        return new Fill(word, colours.background(), colours.ink());
    }
}
