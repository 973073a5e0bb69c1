package org.stridebook.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The last step of every rendering: only what is on the allow list is left, and only links that the rule allows. */
final class Sanitiser {

    private static final Pattern RELATIVE = Pattern.compile("(?!/)[A-Za-z0-9._/-]*(#[A-Za-z0-9._-]+)?");
    private static final String FOREIGN = "noopener noreferrer nofollow";

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
    private static final String[] CELLS = {"table", "thead", "tbody", "tr", "th", "td"};
    private static final Evaluator ANY_HEADING = Selector.evaluatorOf(String.join(",", HEADINGS));
    private static final Evaluator ANY_BLOCK =
            Selector.evaluatorOf("p, li, pre, blockquote, tr, td, th, " + String.join(",", HEADINGS));

    private static final Cleaner LINE = new Cleaner(inLine());
    private static final Cleaner BLOCKS =
            new Cleaner(inLine().addTags("br", "p", "blockquote", "ul", "ol", "li", "pre", "hr")
                    .addTags(HEADINGS)
                    .addTags(CELLS));

    private final Links links;
    private final int firstHeading;

    private static Safelist inLine() {
        return new Safelist()
                .addTags("a", "b", "code", "del", "em", "i", "strong", "sub", "sup")
                .addAttributes("a", "href", "rel");
    }

    Sanitiser(Links links, int firstHeading) {
        this.links = links;
        this.firstHeading = firstHeading;
    }

    Html blocks(String dirty) {
        Document page = parsed(dirty);
        boxesToParagraphs(page.body());
        shiftHeadings(page.body());
        return cleaned(page, BLOCKS);
    }

    /** The shallowest heading of a text becomes {@code firstHeading}, the others follow; no level is skipped on the way down. */
    private void shiftHeadings(Element body) {
        List<Element> headings = body.select(ANY_HEADING);
        int shallowest = headings.stream().mapToInt(Sanitiser::level).min().orElse(1);
        int last = firstHeading - 1;
        for (Element heading : headings) {
            int level = Math.min(level(heading) - shallowest + firstHeading, last + 1);
            last = Math.min(6, level);
            heading.tagName("h" + last);
        }
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    /** A box with nothing but text becomes a paragraph, any other is opened; loose text gets a paragraph too. */
    private static void boxesToParagraphs(Element body) {
        List<Element> boxes = body.getElementsByTag("div");
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Element box = boxes.get(i);
            if (box.children().stream().anyMatch(Element::isBlock)) {
                box.unwrap();
            } else {
                box.tagName("p");
            }
        }
        body.textNodes().stream().filter(text -> !text.isBlank()).forEach(text -> text.wrap("<p></p>"));
        body.getElementsByTag("p").stream()
                .filter(paragraph ->
                        !paragraph.hasText() && paragraph.children().isEmpty())
                .forEach(Element::remove);
    }

    Html oneLine(String dirty) {
        Document page = parsed(dirty);
        page.body().getElementsByTag("br").forEach(end -> end.replaceWith(new TextNode(" ")));
        page.body().select(ANY_BLOCK).forEach(block -> block.appendText(" "));
        Html html = cleaned(page, LINE);
        return new Html(html.toString().replaceAll("\\s+", " ").strip());
    }

    private Document parsed(String dirty) {
        Document page = Jsoup.parseBodyFragment(dirty);
        page.body()
                .getElementsByTag("img")
                .forEach(image -> image.replaceWith(new TextNode(withTarget(image.attr("alt"), image.attr("src")))));
        page.body().getElementsByTag("a").forEach(this::decide);
        return page;
    }

    /** Keeps the link, or leaves its text with the target in brackets, so that the reader sees what was written. */
    private void decide(Element link) {
        String written = link.attr("href");
        Optional<String> target = links.target(written).filter(Sanitiser::isHarmless);
        if (target.isEmpty()) {
            if (!written.isEmpty() && !link.text().equals(written)) {
                link.appendText(withTarget("", written));
            }
            link.unwrap();
            return;
        }
        link.clearAttributes().attr("href", target.get());
        if (target.get().contains(":")) {
            link.attr("rel", FOREIGN);
        }
    }

    /** A link whose label is markup already; the label with the target in brackets where it must not be one. */
    static String link(String label, String written, Links links) {
        Optional<String> target = links.target(written).filter(Sanitiser::isHarmless);
        if (target.isEmpty()) {
            return withTarget(label, Html.escape(written));
        }
        String rel = target.get().contains(":") ? "\" rel=\"" + FOREIGN : "";
        return "<a href=\"" + Html.escape(target.get()) + rel + "\">" + label + "</a>";
    }

    private static String withTarget(String text, String target) {
        return target.isEmpty() ? text : text + " (" + target + ")";
    }

    private static boolean isHarmless(String target) {
        return RELATIVE.matcher(target).matches() || SafeUrl.of(target).isPresent();
    }

    private static Html cleaned(Document page, Cleaner cleaner) {
        Document clean = cleaner.clean(page);
        clean.outputSettings().prettyPrint(false);
        return new Html(clean.body().html().strip());
    }
}
