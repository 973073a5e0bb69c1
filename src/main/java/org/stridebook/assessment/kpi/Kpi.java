package org.stridebook.assessment.kpi;

import org.jspecify.annotations.Nullable;

/**
 * One key figure. A share has numerator and denominator; a denominator of 0 prints "n/a". An age has days.
 *
 * @param code stable: {@code stride-completeness}
 * @param title for people
 * @param definition one sentence: what is counted over what
 * @param value as printed without numerator and denominator: {@code 83 %}, {@code 58 days}, {@code 3}, {@code n/a}
 * @param detail {@code 25 of 30}, {@code mean 151, median 58, oldest 365 days}, or empty
 */
public record Kpi(
        String code,
        String title,
        String definition,
        int numerator,
        int denominator,
        String value,
        String detail,
        Light light) {

    /** Green, amber or red by the thresholds of risk notes section 4; {@link #NONE} where there is nothing to judge. */
    public enum Light {
        GREEN("good"),
        AMBER("watch"),
        RED("act"),
        NONE("n/a");

        private final String word;

        Light(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Percent of a share, rounded half up; null where the denominator is 0. */
    public static @Nullable Integer percent(int numerator, int denominator) {
        return denominator == 0 ? null : (int) Math.floor(100.0 * numerator / denominator + 0.5);
    }
}
