package org.stridebook.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short way for the texts that nearly all are: paragraphs in which nothing but links could mean anything in Markdown. They never
 * start the parser, which takes a while to load, and come out the same.
 */
final class Paragraphs {

    /** What could mean something in Markdown, tables and bare addresses included. */
    private static final Pattern MARKED = Pattern.compile(
            "[\\\\`*_\\[\\]<]|~~|://|www\\.|@|&[#A-Za-z]|  \n|(?m)^(\t| {4}|[ \t]*(#|>|[-+=|:]|\\d{1,9}[.)]))");

    private static final Pattern LINK =
            Pattern.compile("(?<![!\\]\\\\])\\[([^\\[\\]\\\\`*_<&~!\\n]+)\\]\\(([A-Za-z0-9:/.?=%#-]+)\\)");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*(\n[ \t]*)+");

    private Paragraphs() {}

    /** Nothing where the text needs the parser. */
    static Optional<Html> of(String text, Links links) {
        if (text.isEmpty()) {
            return Optional.of(Html.EMPTY);
        }
        boolean linked = text.indexOf('[') >= 0;
        if (MARKED.matcher(linked ? LINK.matcher(text).replaceAll("x") : text).find()) {
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
        return !MARKED.matcher(text).find();
    }

    private static String trimmedLines(String paragraph) {
        return paragraph.strip().replaceAll("[ \t]*\n[ \t]*", "\n");
    }

    private static void append(String text, Links links, StringBuilder out) {
        int from = 0;
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            out.append(Html.escape(text.substring(from, link.start())));
            out.append(Sanitiser.link(Html.escape(link.group(1)), link.group(2), links));
            from = link.end();
        }
        out.append(Html.escape(text.substring(from)));
    }
}
