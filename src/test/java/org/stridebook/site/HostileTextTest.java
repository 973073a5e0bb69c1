package org.stridebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.framework.Frameworks;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.HostileWorkshop;

/** What people type is text, wherever it lands (security notes P4 and P5). */
class HostileTextTest {

    private static final HostileWorkshop HOSTILE = new HostileWorkshop();
    private static final RenderedSite SITE =
            RenderedSite.of(ExampleSite.of(ExampleAssessment.of(HOSTILE.build(Frameworks.bundled()))));
    private static final RenderedSite HARMLESS = RenderedSite.of(ExampleSite.small());

    @Test
    void noTextBecomesAnElementOrAnAttribute() {
        Set<String> known = new TreeSet<>(markup(HARMLESS));
        // what a Markdown note and a description may add
        known.addAll(List.of("p", "b", "ul", "li", "h3", "h3 id"));
        Set<String> found = markup(SITE);
        found.removeAll(known);

        assertThat(found).isEmpty();
    }

    private static Set<String> markup(RenderedSite site) {
        return site.pages().values().stream()
                .flatMap(page -> page.getAllElements().stream())
                .flatMap(element -> {
                    var names = element.attributes().asList().stream()
                            .map(Attribute::getKey)
                            .map(name -> element.tagName() + " " + name)
                            .collect(Collectors.toCollection(TreeSet::new));
                    names.add(element.tagName());
                    return names.stream();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noLinkRunsAScriptOrLeavesTheSite() {
        SITE.pages().forEach((path, page) -> {
            for (Element link : page.select("main [href], main [src]")) {
                assertThat(link.attr("abs:href") + link.attr("href")).as(path).doesNotContainIgnoringCase("script:");
            }
        });
    }

    @Test
    void noTextReachesAScriptAClassOrAComment() {
        SITE.pages().forEach((path, page) -> {
            assertThat(page.select("script, style").stream().map(Element::data).collect(Collectors.joining()))
                    .as(path)
                    .isEmpty();
            page.select("[class]")
                    .forEach(element -> assertThat(element.className()).as(path).matches("[a-z0-9 -]*"));
            assertThat(SITE.html().get(path)).as(path).doesNotContain("<!--");
        });
    }

    @Test
    void templatesDoNotRunWhatIsTyped() {
        assertThat(SITE.pages().values().stream().map(page -> page.wholeText()).collect(Collectors.joining()))
                .contains("${7*7}<#include '/etc/passwd'>{{7*7}}");
    }

    @Test
    void everyTextIsPrintedSomewhere() {
        String all = SITE.pages().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("workshops/"))
                .map(entry -> entry.getValue().wholeText())
                .collect(Collectors.joining("\n"));
        assertThat(HOSTILE.words()).hasSizeGreaterThan(90);
        assertThat(HOSTILE.words().stream().filter(word -> !all.contains(word))).isEmpty();
    }
}
