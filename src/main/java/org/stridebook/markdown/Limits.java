package org.stridebook.markdown;

import java.util.regex.Pattern;

/**
 * What the Markdown library is given. Beyond these numbers it was measured to need exponential time (back-slashes behind an open
 * bracket), quadratic time, or to overflow the stack (security notes D21 to D23); within them the slowest of 50,000 random texts
 * took less than 0.2 seconds.
 */
final class Limits {

    private static final int TEXT = 64 << 10;
    private static final int BLOCK = 16 << 10;
    private static final int BACKSLASHES = 16;
    private static final int MARKS = 400;
    private static final int NESTING = 12;

    private static final Pattern ADDRESS = Pattern.compile("www\\.|://|@");
    private static final Pattern RULE = Pattern.compile("[ \t]*([-*_=+][ \t]*)+");
    private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t]*\n");
    private static final Pattern CONTAINERS =
            Pattern.compile("([ \t]*([>*+-]|\\d{1,9}[.)])){" + (NESTING + 1) + ",}.*");

    private Limits() {}

    static boolean allow(String text) {
        if (text.length() > TEXT) {
            return false;
        }
        for (String block : BLANK_LINE.split(text)) {
            if (!allowBlock(block)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowBlock(String block) {
        if (block.length() > BLOCK || count(block, '[') > MARKS || count(block, '<') > MARKS) {
            return false;
        }
        boolean escapesInLink = block.indexOf('[') >= 0 && count(block, '\\') > BACKSLASHES;
        boolean manyAddresses = ADDRESS.matcher(block).results().count() >= MARKS;
        return !escapesInLink && !manyAddresses && block.lines().noneMatch(Limits::isDeep);
    }

    /** A line that opens many lists or quotations at once. A rule such as {@code - - -} is none. */
    private static boolean isDeep(String line) {
        return CONTAINERS.matcher(line).matches() && !RULE.matcher(line).matches();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
