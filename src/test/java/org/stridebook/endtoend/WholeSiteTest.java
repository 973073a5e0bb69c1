package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every page of the built samples. */
class WholeSiteTest {

    private final BuiltSite site = BuiltSite.ofTheSamples();

    @Test
    void theMainCommandEndsWellAndSaysWhatToOpen() {
        assertThat(site.exitCode()).as(site.err()).isZero();
        assertThat(site.err())
                .contains("read    5 systems")
                .contains("open    ")
                .contains("index.html");
        assertThat(site.out()).isEmpty();
    }

    @Test
    void everyLinkAndAnchorResolves() {
        assertThat(broken(site.pages(), site.files().keySet())).isEmpty();
    }

    /** Links and anchors that lead nowhere. */
    static List<String> broken(Map<String, Document> pages, Set<String> files) {
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((path, page) ->
                anchors.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
        var broken = new ArrayList<String>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!resolves(path, url, files, anchors)) {
                    broken.add(path + " -> " + url);
                }
            }
        });
        return broken;
    }

    private static boolean resolves(String from, String url, Set<String> files, Map<String, Set<String>> anchors) {
        if (url.startsWith("https:")
                || url.startsWith("http:")
                || url.startsWith("mailto:")
                || url.startsWith("data:image")) {
            return true;
        }
        URI target = URI.create("file:///" + from).resolve(url);
        String path = target.getPath().substring(1);
        String anchor = target.getFragment();
        if (!files.contains(path)) {
            return false;
        }
        return anchor == null || anchors.getOrDefault(path, Set.of()).contains(anchor);
    }

    @Test
    void nothingIsFetchedFromOutside() {
        site.pages().forEach((path, page) -> {
            for (Element element :
                    page.select("script, link[rel=stylesheet], img, iframe, object, embed, source, video, audio")) {
                String url = element.attr("src") + element.attr("href") + element.attr("data");
                assertThat(url).as(path).doesNotContain("//").doesNotStartWith("/");
            }
            assertThat(page.select("base, meta[http-equiv=refresh], form[action]"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void noPageHasInlineStyleOrScript() {
        site.pages().forEach((path, page) -> {
            assertThat(page.select("[style], style, script:not([src])"))
                    .as(path)
                    .isEmpty();
            page.getAllElements()
                    .forEach(element -> element.attributes()
                            .forEach(attribute ->
                                    assertThat(attribute.getKey()).as(path).doesNotStartWith("on")));
        });
    }

    @Test
    void everyPageSaysItsLanguageTitlePolicyDateAndRelease() {
        site.pages().forEach((path, page) -> {
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'");
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.text()).as(path).contains("2026-11-24", "2026.09");
        });
    }

    @Test
    void idsAreUniqueOnEachPage() {
        site.pages().forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void fileNamesAreSafeOnEverySystem() {
        var seen = new HashSet<String>();
        for (String path : site.files().keySet()) {
            assertThat(path).matches("[A-Za-z0-9._/-]+");
            assertThat(path.length()).as(path).isLessThan(180);
            assertThat(seen.add(path.toLowerCase(java.util.Locale.ROOT)))
                    .as(path)
                    .isTrue();
        }
    }
}
