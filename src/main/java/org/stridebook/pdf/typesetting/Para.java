package org.stridebook.pdf.typesetting;

import org.jspecify.annotations.Nullable;
import org.stridebook.page.place.SitePath;
import org.stridebook.workshop.RiskLevel;

/**
 * A paragraph, or a badge with one word.
 *
 * @param link the page that it leads to, or null
 * @param badge the colour of the pill behind it, or null for a paragraph
 * @param most how many lines are drawn; the rest is cut with an ellipsis
 */
public record Para(
        String text,
        Style style,
        @Nullable SitePath link,
        @Nullable Ink badge,
        int most) {

    public static Para of(String text, Style style) {
        return new Para(text, style, null, null, Integer.MAX_VALUE);
    }

    public static Para link(String text, Style style, SitePath target) {
        return new Para(text, style, target, null, Integer.MAX_VALUE);
    }

    /** The same in so many lines at the most. */
    public Para within(int lines) {
        return new Para(text, style, link, badge, lines);
    }

    /** The word of a level on its colour. */
    public static Para badge(@Nullable RiskLevel level) {
        return badge(level == null ? "Not rated" : level.word(), level);
    }

    /** Any word on the colour of a level. */
    public static Para badge(String word, @Nullable RiskLevel level) {
        return new Para(word, Style.BADGE.in(Ink.on(level)), null, Ink.of(level), 1);
    }
}
