package org.stridebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.place.SitePath;

/** What holds on every page of the site. */
class EveryPageTest {

    private static final ExampleSite EXAMPLE = ExampleSite.small();
    private static RenderedSite site = RenderedSite.of(EXAMPLE);

    @BeforeAll
    static void hasPages() {
        assertThat(site.pages()).hasSizeGreaterThan(30);
    }

    @Test
    void everyLinkLeadsToAFileAndAnAnchorThatAreThere() {
        Set<String> files = new HashSet<>(site.pages().keySet());
        Assets.files(null).forEach(file -> files.add(file.path()));
        EXAMPLE.portfolio().downloads().forEach(file -> files.add(file.path().value()));
        EXAMPLE.system().downloads().forEach(file -> files.add(file.path().value()));
        var workshop = EXAMPLE.system().assessment().workshop();
        files.add(SitePath.whiteboard(workshop.slug(), workshop.picture()).value());
        var broken = new ArrayList<String>();
        site.pages()
                .forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
                    String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    if (!href.startsWith("https://")
                            && !href.startsWith("mailto:")
                            && !leadsSomewhere(path, href, files)) {
                        broken.add(path + " -> " + href);
                    }
                }));

        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(String from, String href, Set<String> files) {
        URI target = URI.create("file:///" + from).resolve(href);
        String path = target.getPath().substring(1);
        Document page = site.pages().get(path);
        return files.contains(path)
                && (target.getFragment() == null
                        || (page != null && page.getElementById(target.getFragment()) != null));
    }

    @Test
    void everyLinkIsRelativeAndNamesItsFile() {
        site.pages()
                .forEach((path, page) -> page.select("a[href]")
                        .forEach(link -> assertThat(link.attr("href"))
                                .as(path)
                                .matches(
                                        "(https://|mailto:)\\S+|(\\.\\./)*[a-z0-9._/-]*[a-z0-9-]\\.[a-z]+(#.*)?|#.+")));
    }

    /** A template that prints a link or a badge as if it were a text says so in brackets. */
    @Test
    void onlyTextsArePrinted() {
        site.html().forEach((path, html) -> assertThat(html).as(path).doesNotContain("not exposed", "Link[text"));
    }

    @Test
    void idsAreUnique() {
        site.pages()
                .forEach((path, page) -> assertThat(
                                page.select("[id]").stream().map(Element::id).toList())
                        .as(path)
                        .doesNotHaveDuplicates());
    }

    @Test
    void nothingIsInlineAndThePolicyForbidsTheRest() {
        site.pages().forEach((path, page) -> {
            assertThat(page.select("[style], style, script:not([src]), base, iframe, object, embed, form"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script").eachAttr("src"))
                    .as(path)
                    .allMatch(source -> source.matches("(\\.\\./)*assets/(stridebook|tables)\\.js"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .endsWith("base-uri 'none'; form-action 'none'");
        });
    }

    @Test
    void everyPageHasAFrameThatAReaderOfAnyKindCanUse() {
        site.pages().forEach((path, page) -> {
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main#content")).as(path).hasSize(1);
            assertThat(page.select("a.skip").attr("href")).as(path).isEqualTo("#content");
            assertThat(page.select("footer").text())
                    .as(path)
                    .contains("As of 2026-06-01")
                    .contains("MITRE ATLAS 2026.09");
        });
    }

    @Test
    void tablesHaveHeadersACaptionAndABoxThatScrolls() {
        site.pages()
                .forEach((path, page) -> page.select("table").forEach(table -> {
                    assertThat(table.select("caption").text()).as(path).isNotBlank();
                    assertThat(table.select("th[scope]")).as(path).isNotEmpty();
                }));
    }

    @Test
    void headingsNeverSkipALevel() {
        site.pages().forEach((path, page) -> {
            int last = 0;
            for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        });
    }

    @Test
    void levelIsAlwaysAWordToo() {
        site.pages()
                .forEach((path, page) -> page.select("main .badge, main td[class*=level-]")
                        .forEach(element -> {
                            assertThat(element.text())
                                    .as(path + ": " + element.outerHtml())
                                    .containsPattern("[A-Za-z]");
                        }));
    }

    @Test
    void threatAndElementAndTechniqueLeadToEachOther() {
        assertThat(hrefs("workshops/support-chat/threats/t-001.html"))
                .contains(
                        "../elements/c3.html",
                        "../../../atlas/aml.t0051.000.html",
                        "../../../atlas/aml.m0020.html",
                        "../roadmap.html#m-m1",
                        "../../../frameworks/owasp-agentic.html#asi01");
    }

    private static List<String> hrefs(String path) {
        return site.page(path).select("main a[href]").stream()
                .map(link -> link.attr("href"))
                .collect(Collectors.toList());
    }

    @Test
    void sameInputGivesTheSameBytes() {
        assertThat(RenderedSite.of(ExampleSite.small()).html()).isEqualTo(site.html());
    }
}
