package org.stridebook.ticket;

import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.markdown.Html;

/** Azure DevOps wants HTML on one line, without line breaks. */
final class HtmlNotation implements Notation {

    @Override
    public String write(List<Block> blocks) {
        return blocks.stream().map(HtmlNotation::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "<h3>" + text(heading.text()) + "</h3>";
        }
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + text(paragraph.text()) + "</p>";
        }
        return ((Block.Bullets) block)
                .items().stream().map(HtmlNotation::item).collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String item(Block.Item item) {
        String label = item.label().isEmpty() ? "" : "<b>" + text(item.label()) + ":</b> ";
        return "<li>" + label + text(item.text()) + "</li>";
    }

    private static String text(String text) {
        return Html.text(text.strip()).toString();
    }
}
