package org.stridebook.page.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stridebook.markdown.Html;
import org.stridebook.markdown.Markdown;
import org.stridebook.markdown.SafeUrl;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.GuideText;
import org.stridebook.page.view.PortfolioView;

/** A page of the handbook. */
public record GuidePage(SitePath path, String title, Frame frame, List<String> sources, Html text) implements Page {

    /** The chapter that the glossary page is made of; it is no page of its own. */
    static final String WORDS = "words";

    public static Stream<GuidePage> all(PortfolioView view) {
        List<GuideText> chapters = view.facts().guide().stream()
                .filter(chapter -> !chapter.name().equals(WORDS))
                .toList();
        return IntStream.range(0, chapters.size()).mapToObj(i -> of(chapters, i));
    }

    private static GuidePage of(List<GuideText> chapters, int i) {
        GuideText chapter = chapters.get(i);
        SitePath path = SitePath.guide(chapter.name());
        var links = new Links(path);
        var frame = new Frame(
                List.of(
                        PortfolioView.home(path),
                        i == 0 ? Link.plain("Guide") : links.to(SitePath.GUIDE, "Guide"),
                        Link.plain(chapter.title())),
                "Guide",
                chapters.stream()
                        .map(one -> new MenuItem(
                                links.to(SitePath.guide(one.name()), one.title()), "", one.equals(chapter)))
                        .toList(),
                i == 0
                        ? null
                        : links.to(
                                SitePath.guide(chapters.get(i - 1).name()),
                                chapters.get(i - 1).title()),
                i + 1 == chapters.size()
                        ? null
                        : links.to(
                                SitePath.guide(chapters.get(i + 1).name()),
                                chapters.get(i + 1).title()));
        return new GuidePage(
                path, chapter.title(), frame, List.of(), Markdown.render(chapter.body(), GuidePage::target, 2));
    }

    /** Chapters link to each other by file name; the glossary and the folder of blank workbooks stand one folder up. */
    private static Optional<String> target(String written) {
        if (written.equals(WORDS + ".html") || written.startsWith(WORDS + ".html#")) {
            return Optional.of("../" + SitePath.GLOSSARY + written.substring(WORDS.length() + ".html".length()));
        }
        if (written.matches(
                "[a-z-]+\\.html(#[a-z0-9-]+)?|\\.\\./[a-z-]+\\.html|\\.\\./workbooks/[a-z]+\\.xlsx|#[a-z0-9-]+")) {
            return Optional.of(written);
        }
        return SafeUrl.of(written);
    }
}
