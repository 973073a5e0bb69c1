package org.stridebook.page.view;

/** A page of the handbook as Markdown; {@code name} is its file name without the ending, such as {@code ratings}. */
public record GuideText(String name, String markdown) {

    /** Without the leading {@code #}. */
    public String title() {
        String first = markdown.lines().findFirst().orElse(name);
        return first.replaceFirst("^#+\\s*", "").strip();
    }

    /** What follows the title. */
    public String body() {
        int end = markdown.indexOf('\n');
        return markdown.startsWith("#") && end > 0 ? markdown.substring(end).strip() : markdown;
    }
}
