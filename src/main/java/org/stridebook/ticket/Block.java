package org.stridebook.ticket;

import java.util.List;

/** A part of a ticket's body, before any tracker's own notation. Texts are as typed; each notation escapes them. */
public sealed interface Block {

    /** A heading in our own words. */
    record Heading(String text) implements Block {}

    /** A paragraph; line breaks in it are kept. */
    record Paragraph(String text) implements Block {}

    /** A list; {@code label} is in our own words and may be empty. */
    record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** One point of a list: our label, then text. */
    record Item(String label, String text) {

        /** Without a label. */
        static Item of(String text) {
            return new Item("", text);
        }
    }
}
