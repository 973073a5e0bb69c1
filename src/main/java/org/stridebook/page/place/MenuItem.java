package org.stridebook.page.place;

/** An entry of a menu; {@code count} stands behind it, or is empty. */
public record MenuItem(Link link, String count, boolean current) {}
