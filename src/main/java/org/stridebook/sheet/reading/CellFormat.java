package org.stridebook.sheet.reading;

import java.util.Locale;

/** What a number format makes of a number, as far as its meaning goes. */
public enum CellFormat {
    PLAIN,
    PERCENT,
    /** A calendar date, with or without a time of day. */
    DATE,
    /** A time of day alone. */
    TIME,
    /** Hours that go on counting beyond a day, such as {@code [h]:mm}. */
    DURATION;

    /** One of the formats that have a number but no code in the file (ECMA-376 part 1, 18.8.30). */
    public static CellFormat ofBuiltIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> TIME;
            case 46 -> DURATION;
            default -> PLAIN;
        };
    }

    /** A format code such as {@code 0%} or {@code [$-407]d. mmm yyyy}; its first section decides. */
    public static CellFormat of(String code) {
        String signs = signs(code).toLowerCase(Locale.ROOT);
        if (signs.contains("[")) {
            return DURATION;
        }
        if (signs.contains("%")) {
            return PERCENT;
        }
        if (signs.contains("general") || signs.contains("0") || signs.contains("#") || signs.contains("?")) {
            return signs.contains("y") || signs.contains("h") || signs.contains("s.0") ? dateOrTime(signs) : PLAIN;
        }
        return dateOrTime(signs);
    }

    private static CellFormat dateOrTime(String signs) {
        boolean clock = signs.contains("h") || signs.contains("s");
        boolean calendar =
                signs.contains("y") || signs.contains("d") || signs.contains("mmm") || (!clock && signs.contains("m"));
        return calendar ? DATE : clock ? TIME : PLAIN;
    }

    /** The first section without literal text, colours, conditions and locales; of brackets only those of durations stay. */
    private static String signs(String code) {
        var signs = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            if (c == '"') {
                i = end(code, '"', i);
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                int end = end(code, ']', i);
                String inside = code.substring(i + 1, Math.min(end, code.length()));
                signs.append(inside.matches("(?i)h+|m+|s+") ? "[" : "");
                i = end;
            } else {
                signs.append(c);
            }
        }
        return signs.toString();
    }

    private static int end(String code, char sign, int from) {
        int end = code.indexOf(sign, from + 1);
        return end < 0 ? code.length() : end;
    }
}
