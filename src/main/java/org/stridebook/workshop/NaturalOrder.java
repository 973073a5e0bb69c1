package org.stridebook.workshop;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Orders texts with numbers in them as people do: {@code T-2} before {@code T-10}. */
final class NaturalOrder {

    private static final Pattern PARTS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    private NaturalOrder() {}

    static int compare(String a, String b) {
        String[] left = PARTS.split(a);
        String[] right = PARTS.split(b);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = isNumber(left[i]) && isNumber(right[i])
                    ? new BigInteger(left[i]).compareTo(new BigInteger(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return left.length != right.length ? Integer.compare(left.length, right.length) : a.compareTo(b);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
