package org.stridebook.ticket;

import java.util.List;
import java.util.stream.Collectors;

/** GitHub's, GitLab's and Linear's Markdown: no mention, issue reference, quick action, image or HTML can come from a cell. */
final class MarkdownNotation implements Notation {

    @Override
    public String write(List<Block> blocks) {
        return blocks.stream().map(MarkdownNotation::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "## " + text(heading.text()) + "\n";
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().lines().map(MarkdownNotation::text).collect(Collectors.joining("  \n", "", "\n"));
        }
        return ((Block.Bullets) block)
                .items().stream().map(MarkdownNotation::item).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String item(Block.Item item) {
        String label = item.label().isEmpty() ? "" : "**" + text(item.label()) + ":** ";
        return "* " + label + item.text().lines().map(MarkdownNotation::text).collect(Collectors.joining("<br>"));
    }

    /** One line of typed text (security notes D51). */
    static String text(String line) {
        var out = new StringBuilder(line.length() + 16);
        String stripped = line.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            switch (c) {
                case '#' -> out.append("&#35;");
                case '@' -> out.append("&#64;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\\', '`', '*', '_', '{', '}', '[', ']', '|', '~' ->
                    out.append('\\').append(c);
                case '/', '+', '-', '=', ':' -> out.append(i == 0 ? "&#" + (int) c + ";" : String.valueOf(c));
                case '.', ')' -> out.append(startsList(stripped, i) ? "\\" + c : String.valueOf(c));
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether all before this character are digits, as in {@code 1.}, which would start a list. */
    private static boolean startsList(String line, int end) {
        return end > 0 && line.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
