package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stridebook.markdown.Html;
import org.stridebook.markdown.Markdown;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.GuideText;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.Slug;

/** The words of the field, by letter. They stand in the handbook as {@code **Word** - meaning}, one to a paragraph or list item. */
public record GlossaryPage(SitePath path, String title, Frame frame, List<String> sources, List<Entry> entries)
        implements Page {

    private static final Pattern ENTRY = Pattern.compile("^[-*]?\\s*\\*\\*(.+?)\\*\\*\\s+[-–]\\s+(.+)$");

    /** One word. */
    public record Entry(String anchor, String term, Html meaning) {}

    public static Stream<GlossaryPage> of(PortfolioView view) {
        String words = view.facts().guide().stream()
                .filter(chapter -> chapter.name().equals(GuidePage.WORDS))
                .map(GuideText::markdown)
                .findFirst()
                .orElse("");
        var frame = new Frame(
                List.of(PortfolioView.home(SitePath.GLOSSARY), Link.plain("Glossary")),
                "Glossary",
                List.of(),
                null,
                null);
        return Stream.of(new GlossaryPage(SitePath.GLOSSARY, "Glossary", frame, List.of(), entries(words)));
    }

    private static List<Entry> entries(String words) {
        var entries = new ArrayList<Entry>();
        for (String line : words.replaceAll("\n(?=[^\\s*#-])", " ").split("\n")) {
            Matcher entry = ENTRY.matcher(line.strip());
            if (entry.matches()) {
                entries.add(new Entry("w-" + Slug.of(entry.group(1)), entry.group(1), Markdown.inline(entry.group(2))));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.term().toLowerCase(Locale.ROOT)));
        return entries;
    }
}
