package org.stridebook.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short way for the texts that nearly all are: paragraphs in which nothing but links and code could mean anything in Markdown. They never
 * start the parser, which takes a while to load, and come out the same.
 */
final class Paragraphs {

    /** What could mean something in Markdown wherever it stands. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<@]");

    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,32};");

    /** What could begin a block, or code by its distance from the margin. */
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\t| {4}|[ \t]*(#|>|[-+=|:]|\\d{1,9}[.)]))");

    /** A code span or a link, each without anything else in it. */
    private static final Pattern SPAN = Pattern.compile("`(?<![`\\\\]`)(?! )([^`\\\\\\n\\t]*[^`\\\\\\n\\t ])`(?!`)"
            + "|\\[(?<![!\\]\\\\]\\[)([^\\[\\]\\\\`*_<&~!\\n]+)\\]\\(([A-Za-z0-9:/.?=%#~+,@_-]+)\\)");

    private static final Pattern LINE_END = Pattern.compile("[ \t]*\n[ \t]*");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*(\n[ \t]*)+");

    private Paragraphs() {}

    /** Nothing where the text needs the parser. */
    static Optional<Html> of(String text, Links links) {
        if (text.isEmpty()) {
            return Optional.of(Html.EMPTY);
        }
        boolean spans = text.indexOf('[') >= 0 || text.indexOf('`') >= 0;
        if (!isPlain(spans ? SPAN.matcher(text).replaceAll("x") : text)) {
            return Optional.empty();
        }
        var out = new StringBuilder(text.length() + 16);
        for (String paragraph : BLANK_LINES.split(text)) {
            out.append(out.isEmpty() ? "<p>" : "\n<p>");
            append(trimmedLines(paragraph), links, out);
            out.append("</p>");
        }
        return Optional.of(new Html(out.toString()));
    }

    /** Whether nothing in the text means anything in Markdown. */
    static boolean isPlain(String text) {
        return !MARK.matcher(text).find()
                && !text.contains("~~")
                && !text.contains("://")
                && !text.contains("www.")
                && !text.contains("  \n")
                && !(text.indexOf('&') >= 0 && ENTITY.matcher(text).find())
                && !LINE_START.matcher(text).find();
    }

    private static String trimmedLines(String paragraph) {
        String text = paragraph.strip();
        return text.indexOf('\n') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
    }

    private static void append(String text, Links links, StringBuilder out) {
        int from = 0;
        for (Matcher span = SPAN.matcher(text); span.find(); ) {
            out.append(Html.escape(text.substring(from, span.start())));
            out.append(
                    span.group(1) != null
                            ? "<code>" + Html.escape(span.group(1)) + "</code>"
                            : Sanitiser.link(Html.escape(span.group(2)), span.group(3), links));
            from = span.end();
        }
        out.append(Html.escape(text.substring(from)));
    }
}
