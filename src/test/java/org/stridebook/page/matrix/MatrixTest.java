package org.stridebook.page.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.element.ElementPage;
import org.stridebook.page.knowledge.AtlasPage;
import org.stridebook.page.knowledge.TacticPage;
import org.stridebook.page.knowledge.TechniquePage;
import org.stridebook.page.part.Badge;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.portfolio.HomePage;
import org.stridebook.page.system.SystemAtlasPage;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Treatment;

/** The ATLAS matrix of one system and of all: what is considered, what fits, and which question asks about it. */
class MatrixTest {

    private static final ExampleSite SITE = site(AThreat.id("T-1")
            .title("Hidden text")
            .on("Gateway")
            .atlas("AML.T0051.001")
            .rated(3, 3));

    private static final Matrix MATRIX = ofSystem(SITE).matrix();

    /** An application in scope, and a store that is not. */
    private static ExampleSite site(AThreat... threats) {
        var workshop = AWorkshop.of("Chat")
                .component("C-1", "Gateway", "llm_app", "Inside")
                .outOfScope("C-2", "Index", "vector_store", "Inside");
        Stream.of(threats).forEach(workshop::threat);
        return ExampleSite.of(ExampleAssessment.of(workshop));
    }

    private static SystemAtlasPage ofSystem(ExampleSite site) {
        return page(site, SystemAtlasPage.class);
    }

    private static <T extends Page> T page(ExampleSite site, Class<T> type) {
        return site.pages().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Matrix.Cell cell(Matrix matrix, String name) {
        return matrix.columns().stream()
                .flatMap(column -> column.cells().stream())
                .flatMap(cell ->
                        Stream.of(List.of(cell), cell.shown(), cell.folded()).flatMap(List::stream))
                .filter(cell -> cell.technique().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTechniqueIsConsideredOrFitsOrIsSilent() {
        assertThat(List.of(MATRIX.all(), MATRIX.named(), MATRIX.covered(), MATRIX.fitting(), MATRIX.silent()))
                .containsExactly(7, 2, 0, 4, 1);
        assertThat(MATRIX.summary())
                .isEqualTo(
                        "2 of 7 techniques and sub-techniques are considered. 4 more fit what is in scope, and no threat names them: ask."
                                + " No question of ours fits the other 1.");
        assertThat(MATRIX.columns().get(0).note()).isEqualTo("2 of 4 considered");
    }

    @Test
    void aCellCountsThreatsOfItsPartsAndLeadsToThem() {
        Matrix.Cell injection = cell(MATRIX, "LLM Prompt Injection");
        assertThat(injection.mark()).isEqualTo(new Link("1 · High", "#in-aml.t0051"));
        assertThat(injection.css()).isEqualTo("level-high");
        assertThat(injection.is()).isEqualTo("realized considered high");
        assertThat(injection.shown()).extracting(sub -> sub.technique().text()).containsExactly("Indirect");
        assertThat(ofSystem(SITE).families()).singleElement().satisfies(family -> {
            assertThat(family.anchor()).isEqualTo("in-aml.t0051");
            assertThat(family.threats())
                    .containsExactly(new SystemAtlasPage.Named(
                            new Link("T-1 Hidden text", "threats/t-1.html"),
                            family.threats().get(0).level(),
                            "Indirect"));
        });
    }

    @Test
    void aPartBesideTheOneThatIsNamedIsStillToAsk() {
        Matrix.Cell injection = cell(MATRIX, "LLM Prompt Injection");
        assertThat(injection.foldedNote()).isEqualTo("1 more sub-technique, 1 to ask");
        assertThat(injection.folded()).singleElement().satisfies(direct -> {
            assertThat(direct.mark()).isEqualTo(new Link("ask", "#ask-aml.t0051.000"));
            assertThat(direct.css()).isEqualTo("ask");
            assertThat(direct.is()).isEqualTo("realized ask");
        });
    }

    @Test
    void whoNamesTheWholeHasConsideredItsParts() {
        Matrix matrix = ofSystem(
                        site(AThreat.id("T-1").on("Gateway").atlas("AML.T0051").rated(1, 1)))
                .matrix();
        Matrix.Cell direct = cell(matrix, "Direct");
        assertThat(direct.mark()).isEqualTo(new Link("covered", "#in-aml.t0051"));
        assertThat(direct.css()).isEqualTo("covered");
        assertThat(direct.is()).isEqualTo("realized considered");
        assertThat(List.of(matrix.named(), matrix.covered())).containsExactly(1, 2);
        assertThat(matrix.summary())
                .startsWith(
                        "3 of 7 techniques and sub-techniques are considered: threats name 1 of them or a part of them,"
                                + " and 2 are covered by the technique above.");
        assertThat(matrix.columns().get(0).note()).isEqualTo("3 of 4 considered");
    }

    /** The page of the tactic, the start page and the page of the technique say the same as the matrix. */
    @Test
    void allPagesCountAlike() {
        var site = site(AThreat.id("T-1").on("Gateway").atlas("AML.T0051").rated(1, 1));

        assertThat(page(site, TacticPage.class).considered()).isEqualTo("3 of 4");
        var execution = page(site, HomePage.class).tactics().get(0);
        assertThat(List.of(execution.considered(), execution.of())).containsExactly(3, 4);
        assertThat(site.pages().stream()
                        .filter(TechniquePage.class::isInstance)
                        .map(TechniquePage.class::cast)
                        .filter(page -> page.id().equals("AML.T0051.001"))
                        .map(page -> page.worst().word()))
                .containsExactly("covered by its parent");
    }

    @Test
    void aThreatWithTwoPartsOfATechniqueIsOneThreatOfItsTactic() {
        var site = site(AThreat.id("T-1")
                .on("Gateway")
                .atlas("AML.T0051.000", "AML.T0051.001")
                .rated(3, 3));

        assertThat(page(site, HomePage.class).tactics().get(0).open())
                .extracting(Badge::word)
                .containsExactly("1 High");
    }

    @Test
    void anElementWithTheWholeTechniqueIsNotAskedAboutItsParts() {
        var site = site(AThreat.id("T-1").on("Gateway").atlas("AML.T0051").rated(1, 1));

        assertThat(site.pages().stream()
                        .filter(ElementPage.class::isInstance)
                        .map(ElementPage.class::cast)
                        .filter(page -> page.title().contains("Gateway"))
                        .flatMap(page -> page.questions().stream())
                        .flatMap(question -> question.open().stream())
                        .flatMap(open -> open.techniques().stream())
                        .map(Link::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("T0051"));
    }

    @Test
    void cellsSayMaturityAndTheLegendSaysTheLetters() {
        assertThat(cell(MATRIX, "LLM Prompt Injection").kind()).isEqualTo("R");
        assertThat(MATRIX.letters())
                .containsExactly(
                        new MatrixLetters.Letter("R", "realized"),
                        new MatrixLetters.Letter("D", "demonstrated"),
                        new MatrixLetters.Letter("F", "feasible"));
    }

    @Test
    void closedThreatsCountAndAreNotOpen() {
        Matrix matrix = ofSystem(site(AThreat.id("T-1")
                        .on("Gateway")
                        .atlas("AML.T0057")
                        .rated(3, 3)
                        .treatment(Treatment.MITIGATED)))
                .matrix();
        assertThat(cell(matrix, "LLM Data Leakage").mark().text()).isEqualTo("1 · none open");
        assertThat(cell(matrix, "LLM Data Leakage").is()).isEqualTo("demonstrated considered");
    }

    /** The store asks about cost harvesting, but it is out of scope. */
    @Test
    void fewQuestionsReachAllThatFitsAndNothingElse() {
        assertThat(MATRIX.questions()).extracting(Ask::letter).containsExactly("E", "T", "I");
        assertThat(MATRIX.questions())
                .flatExtracting(Ask::techniques)
                .extracting(Ask.About::anchor)
                .containsExactly("ask-aml.t0051.000", "ask-aml.t0053", "ask-aml.t0070", "ask-aml.t0057");
        Ask first = MATRIX.questions().get(0);
        assertThat(first.question()).startsWith("Can a user with few rights");
        assertThat(first.kind()).isEqualTo("LLM chat / RAG application");
        assertThat(first.seen().word()).isEqualTo("realized");
        assertThat(first.places()).containsExactly(new Link("Gateway", "elements/c-1.html#stride-e"));
        assertThat(first.techniques().get(0).technique())
                .isEqualTo(new Link("AML.T0051.000 LLM Prompt Injection: Direct", "../../atlas/aml.t0051.000.html"));
    }

    @Test
    void overAllSystemsAQuestionLeadsToTheMatrixOfEachSystemThatItFits() {
        AtlasPage page = page(SITE, AtlasPage.class);
        assertThat(page.matrix().questions().get(0).places())
                .containsExactly(new Link("Chat", "../workshops/chat/atlas.html#ask-aml.t0051.000"));
        assertThat(cell(page.matrix(), "LLM Prompt Injection").mark())
                .isEqualTo(new Link("1 · High", "aml.t0051.html#threats"));
        assertThat(page.systems())
                .containsExactly(new AtlasPage.OneSystem(new Link("Chat", "../workshops/chat/atlas.html"), 2, 4));
    }

    @Test
    void nothingFitsASystemWithoutElements() {
        Matrix matrix = ofSystem(ExampleSite.of(ExampleAssessment.of(AWorkshop.of("Nothing yet"))))
                .matrix();
        assertThat(matrix.summary())
                .isEqualTo(
                        "0 of 7 techniques and sub-techniques are considered. No question of ours fits the other 7.");
        assertThat(matrix.questions()).isEmpty();
        assertThat(matrix.filters()).extracting(MatrixFilter::key).containsExactly("tactic", "maturity");
    }

    @Test
    void onlyChoicesThatTheReleaseKnowsAreOffered() {
        assertThat(MATRIX.filters()).extracting(MatrixFilter::key).containsExactly("tactic", "maturity", "have");
        assertThat(MATRIX.filters().get(1).choices())
                .extracting(MatrixFilter.Choice::value)
                .containsExactly("realized", "demonstrated", "feasible");
        assertThat(MATRIX.filters().get(2).choices())
                .extracting(MatrixFilter.Choice::words)
                .containsExactly("considered", "fits, not considered", "open high or critical");
    }
}
