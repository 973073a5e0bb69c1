package org.stridebook.markdown;

import java.util.regex.Pattern;

/**
 * Markdown into safe HTML: parsed within limits, then sanitised with an allow list (security notes D20 to D23). A text over a limit is
 * shown as it was written, so nothing is lost and nothing hangs. Line breaks inside a paragraph are spaces, as in any Markdown file;
 * text from a cell is no Markdown and goes through {@link Html#text}.
 */
public final class Markdown {

    /** The smallest heading number that a text of a participant gets: the page around it has the first two. */
    private static final int FIRST_HEADING = 3;

    /** Anything that could mean something in Markdown. Without it a text is paragraphs, and the parser is never started. */
    private static final Pattern MARKED =
            Pattern.compile("[\\\\`*_\\[\\]<>#|~&@]|://|www\\.|(?m)^(\t| {4}|\\s*([-+=]|\\d+[.)]))|  $");

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*(\n[ \t]*)+");

    private Markdown() {}

    /** A text of a participant: markup in it is shown, links lead outside only. */
    public static Html render(String text) {
        return render(text, Links.OUTSIDE, FIRST_HEADING);
    }

    /**
     * The same with other links and headings.
     *
     * @param firstHeading what {@code #} becomes, 1 to 6
     */
    public static Html render(String text, Links links, int firstHeading) {
        String clean = cleaned(text);
        return isPlain(clean) ? paragraphs(clean) : Flexmark.PEOPLE.render(clean, links, firstHeading);
    }

    /** A published text, such as a description of ATLAS: tags in it are obeyed where they are harmless, bare URLs stay text. */
    public static Html renderPublished(String text, Links links) {
        String clean = cleaned(text);
        return isPlain(clean) ? paragraphs(clean) : Flexmark.PUBLISHED.render(clean, links, FIRST_HEADING);
    }

    /** One line: emphasis, code and links stay, blocks are joined by blanks. */
    public static Html inline(String text) {
        String clean = cleaned(text);
        return isPlain(clean)
                ? new Html(Html.escape(clean.replaceAll("\\s+", " ")))
                : Flexmark.PEOPLE.inline(clean, Links.OUTSIDE);
    }

    private static String cleaned(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\0', '\uFFFD')
                .strip();
    }

    private static boolean isPlain(String text) {
        return !MARKED.matcher(text).find();
    }

    private static Html paragraphs(String text) {
        if (text.isEmpty()) {
            return Html.EMPTY;
        }
        var out = new StringBuilder(text.length() + 16);
        for (String paragraph : BLANK_LINES.split(text)) {
            out.append(out.isEmpty() ? "<p>" : "\n<p>")
                    .append(Html.escape(paragraph.strip()))
                    .append("</p>");
        }
        return new Html(out.toString());
    }
}
