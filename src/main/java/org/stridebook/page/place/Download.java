package org.stridebook.page.place;

/** A file that comes with a system or with the whole site: where it stands, what it is called on the page, and what it is for. */
public record Download(SitePath path, String title, String use) {}
