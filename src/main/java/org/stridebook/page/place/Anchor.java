package org.stridebook.page.place;

import java.util.Locale;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.ThreatId;

/** Ids within pages. They come from ids in the sheets, never from row numbers, so that a link stays good. */
public final class Anchor {

    private Anchor() {}

    public static String of(ThreatId threat) {
        return "t-" + Slug.of(threat.value());
    }

    /** Of a measure on the roadmap. */
    public static String ofMeasure(String key) {
        return "m-" + Slug.of(key);
    }

    /** Of a question on an element's page. */
    public static String of(Stride letter) {
        return "stride-" + ofMeaning(letter);
    }

    /** Of a letter on the page about STRIDE. */
    public static String ofMeaning(Stride letter) {
        return Character.toString(letter.letter()).toLowerCase(Locale.ROOT);
    }

    /** Of an item on its framework's page. Ids of one framework differ by more than their signs, which a test of the tables holds. */
    public static String of(FrameworkRef reference) {
        return reference.item().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
