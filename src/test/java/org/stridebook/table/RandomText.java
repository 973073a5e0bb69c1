package org.stridebook.table;

import java.util.Random;

/** Short texts in which ordinary, special and hostile characters are about equally likely. */
public final class RandomText {

    private static final String SPECIAL =
            "\0\t\n\r\u000b\u001b \"',;|=+-@%`<>&{}\\/_x\u007f\u0085\u00a0\u00ad\u200b\u200d\u202e\u2028\ufeff"
                    + "ßςİıéＡ＝①ﬁ\ufe0f\ufffe\ud800\udc00日本\ud83d\ude00\udb40\udc41";

    private RandomText() {}

    public static String next(Random random, int longest) {
        var text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(
                    random.nextBoolean()
                            ? (char) ('A' + random.nextInt(58))
                            : SPECIAL.charAt(random.nextInt(SPECIAL.length())));
        }
        return text.toString();
    }
}
