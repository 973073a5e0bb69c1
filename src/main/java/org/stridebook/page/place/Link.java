package org.stridebook.page.place;

/**
 * Text that may lead somewhere. {@code href} is relative to the page that prints the link, or empty for plain text, so that
 * templates print known and unknown things alike. {@code rel} is empty within the site.
 */
public record Link(String text, String href, String rel) {

    private static final String FOREIGN = "noopener noreferrer nofollow";

    public Link(String text, String href) {
        this(text, href, "");
    }

    /** To a page outside the site. */
    public static Link outside(String text, String url) {
        return new Link(text, url, FOREIGN);
    }

    /** Text that leads nowhere. */
    public static Link plain(String text) {
        return new Link(text, "");
    }
}
