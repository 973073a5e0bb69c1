package org.stridebook.ticket;

import java.util.List;
import java.util.stream.Collectors;

/** Jira wiki text. Every character that starts a macro, link, mention or style is escaped (security notes D52). */
final class JiraNotation implements Notation {

    @Override
    public String write(List<Block> blocks) {
        return blocks.stream().map(JiraNotation::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "h3. " + text(heading.text()) + "\n";
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().lines().map(JiraNotation::text).collect(Collectors.joining("\\\\\n", "", "\n"));
        }
        return ((Block.Bullets) block)
                .items().stream().map(JiraNotation::item).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String item(Block.Item item) {
        String label = item.label().isEmpty() ? "" : "*" + text(item.label()) + ":* ";
        return "* " + label + item.text().lines().map(JiraNotation::text).collect(Collectors.joining("\\\\ "));
    }

    static String text(String line) {
        var out = new StringBuilder(line.length() + 16);
        String stripped = line.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if ("\\{}[]*_^~!|+?#@".indexOf(c) >= 0
                    || (c == '-' && isStrike(stripped, i))
                    || (c == '.' && i > 0 && i < 3)) {
                out.append(c == '\\' ? "&#92;" : c == '@' ? "&#64;" : "\\" + c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A hyphen strikes text through, or starts a list, unless it stands inside a word. */
    private static boolean isStrike(String line, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        return !(before && after);
    }
}
