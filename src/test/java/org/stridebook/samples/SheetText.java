package org.stridebook.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sheet of a sample workbook as text that a reviewer can read; {@code src/test/resources/samples/README.md} explains the form.
 *
 * @param colour of the header row, by its name in POI's {@code IndexedColors}
 * @param firstColumn 0-based column in which the sheet begins
 * @param like the text of another workbook that cells written {@code ~} repeat, or empty
 */
record SheetText(String name, String colour, int firstColumn, String like, List<Line> lines) {

    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)\\|");

    SheetText {
        lines = List.copyOf(lines);
    }

    /** What a line of the text becomes. */
    enum Kind {
        TITLE,
        REMARK,
        BLANK,
        SECTION,
        HEADER,
        ROW
    }

    /** One row of the sheet; titles, remarks and sections have one cell. */
    record Line(Kind kind, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    /** All sheets of one text, in its order. */
    static List<SheetText> read(String text) {
        var sheets = new ArrayList<SheetText>();
        for (String part : ("\n" + text).split("\n@sheet ")) {
            if (!part.isBlank()) {
                sheets.add(readOne(part));
            }
        }
        return sheets;
    }

    private static SheetText readOne(String part) {
        List<String> lines = joined(part);
        String[] head = lines.get(0).split("\\s*\\|\\s*");
        String colour = head.length > 1 ? head[1] : "GREY_25_PERCENT";
        int firstColumn = head.length > 2 ? head[2].charAt(0) - 'A' : 0;
        return new SheetText(
                head[0],
                colour,
                firstColumn,
                head.length > 3 ? head[3] : "",
                lines.stream().skip(1).map(SheetText::line).toList());
    }

    /** Logical lines: one that begins with blanks goes on with the line before it; empty lines and comments are gone. */
    private static List<String> joined(String part) {
        var lines = new ArrayList<String>();
        for (String line : part.split("\n")) {
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private static Line line(String text) {
        if (!text.startsWith("@")) {
            return new Line(Kind.ROW, cells(text));
        }
        String word = text.split(" ", 2)[0];
        String rest = text.substring(word.length()).strip();
        return switch (word) {
            case "@title" -> new Line(Kind.TITLE, List.of(rest));
            case "@remark" -> new Line(Kind.REMARK, List.of(rest));
            case "@section" -> new Line(Kind.SECTION, List.of(rest));
            case "@blank" -> new Line(Kind.BLANK, List.of());
            case "@header" -> new Line(Kind.HEADER, cells(rest));
            default -> throw new IllegalArgumentException("unknown word in a sample: " + text);
        };
    }

    /** This sheet with each {@code ~} replaced by the cell of the same id and header in the sheet that has the same id column. */
    SheetText repeating(List<SheetText> others) {
        List<String> headers = header();
        SheetText other = others.stream()
                .filter(sheet ->
                        !sheet.header().isEmpty() && sheet.header().get(0).equals(headers.get(0)))
                .findFirst()
                .orElseThrow();
        List<String> otherHeaders = other.header();
        var copied = new ArrayList<Line>();
        for (Line line : lines) {
            var cells = new ArrayList<>(line.cells());
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).equals("~")) {
                    cells.set(i, other.cell(cells.get(0), otherHeaders.indexOf(headers.get(i))));
                }
            }
            copied.add(new Line(line.kind(), cells));
        }
        return new SheetText(name, colour, firstColumn, "", copied);
    }

    /** The first header row, or nothing. */
    List<String> header() {
        return lines.stream()
                .filter(line -> line.kind() == Kind.HEADER)
                .findFirst()
                .map(Line::cells)
                .orElse(List.of());
    }

    private String cell(String id, int column) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.ROW && line.cells().get(0).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row " + id + " to repeat in " + name))
                .cells()
                .get(column);
    }

    private static List<String> cells(String text) {
        return SEPARATOR
                .splitAsStream(text)
                .map(cell -> cell.strip().replace("\\|", "|").replace("\\n", "\n"))
                .toList();
    }
}
