package org.stridebook.page;

import java.util.List;

/** A label with what is known under it; nothing known prints as a dash. */
public record Fact(String label, List<Link> values) {

    public Fact {
        values = List.copyOf(values);
    }

    /** Plain text; empty text is nothing known. */
    static Fact of(String label, String text) {
        return new Fact(label, text.isEmpty() ? List.of() : List.of(Link.plain(text)));
    }
}
