package org.stridebook.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.Optional;

/** The Markdown library behind its limits, with the sanitiser after it. Immutable, safe for any thread. */
final class Flexmark {

    /** For what participants write: their tags are shown as text. */
    static final Flexmark PEOPLE = new Flexmark(
            true, List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()));

    /** For published texts: their tags go through to the sanitiser, and a URL in an example of an attack is no link. */
    static final Flexmark PUBLISHED =
            new Flexmark(false, List.of(TablesExtension.create(), StrikethroughExtension.create()));

    private final Parser parser;
    private final HtmlRenderer renderer;

    private Flexmark(boolean escapeTags, List<Extension> extensions) {
        var options = new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                .set(HtmlRenderer.ESCAPE_HTML, escapeTags)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .toImmutable();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    Html render(String text, Links links, int firstHeading) {
        return parsed(text)
                .map(html -> new Sanitiser(links, firstHeading).blocks(html))
                .orElseGet(() -> new Html("<pre>" + Html.escape(text) + "</pre>"));
    }

    Html inline(String text, Links links) {
        return parsed(text)
                .map(html -> new Sanitiser(links, 6).oneLine(html))
                .orElseGet(() -> new Html(Html.escape(text.replaceAll("\\s+", " "))));
    }

    private Optional<String> parsed(String text) {
        if (!Limits.allow(text)) {
            return Optional.empty();
        }
        return TimeBox.call(() -> renderer.render(parser.parse(text)));
    }
}
