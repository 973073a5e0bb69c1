package org.stridebook.page.part;

import java.util.List;
import org.stridebook.page.place.Link;

/** A label with what is known under it; nothing known prints as a dash. */
public record Fact(String label, List<Link> values) {

    public Fact {
        values = List.copyOf(values);
    }

    /** Plain text; empty text is nothing known. */
    public static Fact of(String label, String text) {
        return new Fact(label, text.isEmpty() ? List.of() : List.of(Link.plain(text)));
    }
}
