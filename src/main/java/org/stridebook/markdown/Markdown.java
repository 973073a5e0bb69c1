package org.stridebook.markdown;

/**
 * Markdown into safe HTML: parsed within limits, then sanitised with an allow list (security notes D20 to D23). A text over a limit is
 * shown as it was written, so nothing is lost and nothing hangs. Line breaks inside a paragraph are spaces, as in any Markdown file;
 * text from a cell is no Markdown and goes through {@link Html#text}.
 */
public final class Markdown {

    /** The smallest heading number that a text of a participant gets: the page around it has the first two. */
    private static final int FIRST_HEADING = 3;

    private Markdown() {}

    /** A text of a participant: markup in it is shown, links lead outside only. */
    public static Html render(String text) {
        return render(text, Links.OUTSIDE, FIRST_HEADING);
    }

    /**
     * The same with other links and headings.
     *
     * @param firstHeading what the shallowest heading of the text becomes, 1 to 6
     */
    public static Html render(String text, Links links, int firstHeading) {
        String clean = cleaned(text);
        return Paragraphs.of(clean, links).orElseGet(() -> Flexmark.PEOPLE.render(clean, links, firstHeading));
    }

    /** A published text, such as a description of ATLAS: tags in it are obeyed where they are harmless, bare URLs stay text. */
    public static Html renderPublished(String text, Links links) {
        String clean = cleaned(text);
        return Paragraphs.of(clean, links).orElseGet(() -> Flexmark.PUBLISHED.render(clean, links, FIRST_HEADING));
    }

    /** One line: emphasis, code and links stay, blocks are joined by blanks. */
    public static Html inline(String text) {
        String clean = cleaned(text);
        return Paragraphs.isPlain(clean)
                ? new Html(Html.escape(clean.replaceAll("\\s+", " ")))
                : Flexmark.PEOPLE.inline(clean, Links.OUTSIDE);
    }

    private static String cleaned(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\0', '\uFFFD')
                .strip();
    }
}
