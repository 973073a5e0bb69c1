package org.stridebook.problem;

import java.util.Comparator;

/**
 * A place in the input. {@code file} is relative to the workshops folder with forward slashes; {@code sheet} and {@code cell}
 * are empty where the whole file or sheet is meant; {@code cell} is an address such as {@code C14} or a range.
 */
public record Location(String file, String sheet, String cell) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparing(Location::sheet)
            .thenComparingInt(Location::row)
            .thenComparingInt(location -> location.cell().length())
            .thenComparing(Location::cell);

    /** A whole file. */
    public static Location of(String file) {
        return new Location(file, "", "");
    }

    /** A cell by its 1-based row and column. */
    public static Location of(String file, String sheet, int row, int column) {
        return new Location(file, sheet, columnLetters(column) + row);
    }

    /** Column letters of a 1-based column number: 1 is {@code A}, 27 is {@code AA}. */
    public static String columnLetters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The 1-based column number in {@link #cell}, or 0 where there is none. */
    public int column() {
        int column = 0;
        for (int i = 0; i < cell.length() && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z' && column < 100_000; i++) {
            column = column * 26 + (cell.charAt(i) - 'A' + 1);
        }
        return column;
    }

    /** The row number in {@link #cell}, or 0 where there is none. */
    public int row() {
        int row = 0;
        for (int i = 0; i < cell.length() && cell.charAt(i) != ':'; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9' && row < 100_000_000) {
                row = row * 10 + (c - '0');
            }
        }
        return row;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** As printed everywhere: {@code support-chat/threats.xlsx > Threats!C14}. */
    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return cell.isEmpty() ? file : file + " > " + cell;
        }
        return file + " > " + sheet + (cell.isEmpty() ? "" : "!" + cell);
    }
}
