package org.stridebook.page.view;

/**
 * An entry of the menu of a system.
 *
 * @param file the page that it leads to, beside the system's first page
 * @param count how many things stand there, or empty
 */
public record MenuEntry(String words, String file, String count) {}
