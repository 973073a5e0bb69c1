package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** In the built samples whatever an item of a framework leads to leads back to that item. */
class BothWaysTest {

    /** On the general page of a framework, and on that of NIST AI RMF. */
    private static final String ITEMS = ".item[id], .rows > li[id]";

    private static final Map<String, Document> PAGES = BuiltSite.ofTheSamples().pages();

    @Test
    void itemsAndThreatsLeadToEachOther() {
        assertBothWays(path -> path.matches("workshops/.*/threats/.*"));
    }

    @Test
    void itemsAndTechniquesLeadToEachOther() {
        assertBothWays(path -> path.matches("atlas/aml\\.t\\d.*"));
    }

    @Test
    void itemsAndMitigationsLeadToEachOther() {
        assertBothWays(path -> path.matches("atlas/aml\\.m.*"), item -> !item.startsWith("frameworks/nist"));
    }

    @Test
    void siblingsOfOtherListsLeadToEachOther() {
        Set<String> there =
                linksOfItems(path -> path.startsWith("frameworks/") && !path.contains("/stride"), item -> true);
        Set<String> back = new TreeSet<>();
        there.forEach(pair -> back.add(pair.split(" ")[1] + " " + pair.split(" ")[0]));

        assertThat(there).isNotEmpty().isEqualTo(back);
    }

    /** The guide tells what a bare id means; the model file keeps the framework beside each id. */
    @Test
    void idsOfOwaspListsAlwaysSayTheirYear() throws IOException {
        var bare = Pattern.compile("\\b(?:LLM|ML|ASI)\\d\\d\\b(?!:20\\d\\d| \\(20\\d\\d\\))");
        for (var file : BuiltSite.ofTheSamples().files().entrySet()) {
            String text = "";
            if (file.getKey().endsWith(".html") && !file.getKey().startsWith("guide/")) {
                text = Objects.requireNonNull(PAGES.get(file.getKey())).text();
            } else if (file.getKey().matches(".*\\.(md|csv)")) {
                text = Files.readString(file.getValue());
            }
            assertThat(bare.matcher(text).results().map(found -> found.group()))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    private static void assertBothWays(Predicate<String> others) {
        assertBothWays(others, item -> true);
    }

    private static void assertBothWays(Predicate<String> others, Predicate<String> items) {
        Set<String> there = linksOfItems(others, items);
        Set<String> back = linksToItems(others, items);
        Set<String> cut = itemsWithThreatsLeftOut();

        assertThat(there).hasSizeGreaterThan(20).isSubsetOf(back);
        assertThat(back)
                .filteredOn(pair -> !there.contains(pair))
                .allMatch(pair -> cut.contains(pair.split(" ")[0]) && pair.contains("/threats/"));
    }

    /** An item with very many threats names the first ones and says how many more there are. */
    private static Set<String> itemsWithThreatsLeftOut() {
        var cut = new TreeSet<String>();
        PAGES.forEach((path, page) -> page.select(ITEMS).stream()
                .filter(item -> !item.select("details:has(summary:contains(threat)) li:matchesOwn(^and \\d+ more$)")
                        .isEmpty())
                .forEach(item -> cut.add(path + "#" + item.id())));
        return cut;
    }

    /** {@code frameworks/x.html#item other/page.html}, from the pages of frameworks; what may perhaps belong there is no tie. */
    private static Set<String> linksOfItems(Predicate<String> others, Predicate<String> items) {
        var pairs = new TreeSet<String>();
        PAGES.forEach((path, page) -> {
            if (path.startsWith("frameworks/")) {
                for (Element item : page.select(ITEMS)) {
                    String here = path + "#" + item.id();
                    item.select("a[href]:not(.perhaps a)").eachAttr("href").stream()
                            .map(href -> target(path, href))
                            .filter(target -> others.test(target) && items.test(here) && !target.equals(here))
                            .forEach(target -> pairs.add(here + " " + target));
                }
            }
        });
        return pairs;
    }

    /** The same pairs, from the other pages; a threat leads to the subcategory on the page of its own system, which leads on. */
    private static Set<String> linksToItems(Predicate<String> others, Predicate<String> items) {
        var pairs = new TreeSet<String>();
        PAGES.forEach((path, page) -> {
            if (others.test(path)) {
                page.select("main a[href*=frameworks/], main a[href*=nist.html#]").eachAttr("href").stream()
                        .map(href -> target(path, href))
                        .map(target -> target.replaceFirst("workshops/.*/nist.html", "frameworks/nist-ai-rmf.html"))
                        .filter(target -> !target.contains("/stride.html") && items.test(target))
                        .forEach(target -> pairs.add(target + " " + path));
            }
        });
        return pairs;
    }

    private static String target(String from, String href) {
        return href.startsWith("https:")
                ? href
                : URI.create("file:///" + from).resolve(href).toString().replaceFirst("^file:/+", "");
    }
}
