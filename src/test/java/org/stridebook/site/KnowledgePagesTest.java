package org.stridebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.page.PageContext;
import org.stridebook.page.Pages;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.view.GuideText;
import org.stridebook.page.view.PortfolioFacts;

/** The pages of ATLAS, the frameworks, the guide and the glossary. */
class KnowledgePagesTest {

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void render() throws Exception {
        var assessment = ExampleAssessment.supportChat();
        var portfolio = Portfolios.of(
                List.of(Summaries.of(assessment, List.of())),
                assessment.settings(),
                assessment.asOf(),
                assessment.catalogue(),
                assessment.frameworks());
        var guide = List.of(
                new GuideText("index", "# Reading this site\n\nSee [ratings](ratings.html) and [words](words.html).\n"),
                new GuideText("ratings", "# Ratings\n\n## Likelihood\n\nHow often.\n"),
                new GuideText(
                        "words",
                        "# Words\n\n**Spoofing** - to pretend.\n\n**Asset** - what is `worth` it\nto somebody.\n"));
        var facts = new PortfolioFacts(portfolio, new TreeMap<>(), List.of(), List.of(), guide);
        var renderer = SiteRenderer.open(PageContext.of(portfolio), null);
        Path look = Path.of("target", "test-sites", "knowledge");
        Pages.ofPortfolio(facts).map(renderer::render).forEach(file -> {
            PAGES.put(file.path(), Jsoup.parse(new String(file.content(), StandardCharsets.UTF_8)));
            write(look.resolve(file.path()), file.content());
        });
        Assets.files(null).forEach(file -> write(look.resolve(file.path()), file.content()));
    }

    private static Document page(String path) {
        return java.util.Objects.requireNonNull(PAGES.get(path), path);
    }

    private static void write(Path path, byte[] content) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, content);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyEntryOfTheCatalogueHasAPageThatOthersLeadTo() {
        var atlas = ExampleAssessment.supportChat().catalogue();
        Document matrix = page("atlas/index.html");
        atlas.techniques().forEach(technique -> {
            String file = technique.id().value().toLowerCase(java.util.Locale.ROOT) + ".html";
            assertThat(PAGES).containsKey("atlas/" + file);
            assertThat(matrix.select("a[href=" + file + "]")).as(file).isNotEmpty();
        });
        atlas.caseStudies()
                .forEach(study -> assertThat(PAGES)
                        .containsKey("atlas/" + study.id().value().toLowerCase(java.util.Locale.ROOT) + ".html"));
    }

    @Test
    void aTechniquePageNamesTheThreatsOfAllSystems() {
        var threat = ExampleAssessment.supportChat().threats().stream()
                .filter(one -> !one.techniques().isEmpty())
                .findFirst()
                .orElseThrow();
        var technique = threat.techniques().get(0);
        Document page = page("atlas/" + technique.id().value().toLowerCase(java.util.Locale.ROOT) + ".html");
        assertThat(page.select("#threats-table").text())
                .contains(threat.id().value(), threat.threat().headline());
    }

    @Test
    void aMarkOfAStepSaysHowItStandsInWordsAndLeadsToTheStep() {
        var marks = page("atlas/incidents.html").select(".chain a");
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.text()).matches("Step \\d+( (cut|partly cut|open|ruled out))?, .+");
            String[] to = mark.attr("href").split("#");
            assertThat(page("atlas/" + to[0]).getElementById(to[1])).isNotNull();
        });
        assertThat(page("atlas/incidents.html").select(".chain-words li"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.text()).matches("(Cut|Partly cut|Open|Ruled out): steps? [0-9, ando]+.*"));
    }

    @Test
    void everyItemOfEveryFrameworkHasAnAnchor() {
        ExampleAssessment.supportChat().frameworks().all().forEach(framework -> {
            Document page = page("frameworks/" + framework.code() + ".html");
            framework.items().forEach(item -> {
                var anchor = Anchor.of(new FrameworkRef(framework.code(), item.id()));
                assertThat(page.select("[id='" + anchor + "']").text())
                        .as(anchor)
                        .contains(item.label());
            });
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        });
    }

    @Test
    void theGlossaryIsSortedAndReadFromTheHandbook() {
        Document page = page("glossary.html");
        assertThat(page.select("dt").eachText()).containsExactly("Asset", "Spoofing");
        assertThat(page.select("dd").get(0).text()).isEqualTo("what is worth it to somebody.");
    }

    @Test
    void chaptersLinkToEachOtherAndToTheGlossary() {
        Document page = page("guide/index.html");
        assertThat(page.select(".guide a").eachAttr("href")).containsExactly("ratings.html", "../glossary.html");
    }
}
