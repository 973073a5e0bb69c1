package org.stridebook.page.place;

/**
 * Text that may lead somewhere. {@code href} is relative to the page that prints the link, or empty for plain text, so that
 * templates print known and unknown things alike.
 */
public record Link(String text, String href) {

    /** Text that leads nowhere. */
    public static Link plain(String text) {
        return new Link(text, "");
    }
}
