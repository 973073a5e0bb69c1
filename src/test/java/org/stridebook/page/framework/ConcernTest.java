package org.stridebook.page.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.Summary;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

/** Which systems the page of OWASP's list for language models says that it concerns. */
class ConcernTest {

    private static FrameworkPage page(List<AWorkshop> workshops) {
        List<Summary> systems = workshops.stream()
                .map(workshop -> Summaries.of(ExampleAssessment.of(workshop), List.of()))
                .toList();
        var example = ExampleAssessment.supportChat();
        var portfolio =
                Portfolios.of(systems, example.settings(), example.asOf(), example.catalogue(), example.frameworks());
        return FrameworkPage.all(new PortfolioView(
                        new PortfolioFacts(portfolio, new TreeMap<>(), List.of(), List.of(), List.of(), null)))
                .filter(page -> page.path().value().endsWith("owasp-llm-2025.html"))
                .findFirst()
                .orElseThrow();
    }

    private static AWorkshop bot(String name) {
        return AWorkshop.of(name).component("C1", "Chat", "llm_app", "");
    }

    private static AWorkshop camera(String name) {
        return AWorkshop.of(name)
                .component("C1", "Classifier", "inference_api", "")
                .threat(AThreat.id("T-1").on("Classifier").letters("D").atlas("AML.T0034"));
    }

    private static Concern concern(AWorkshop... workshops) {
        Concern concern = page(List.of(workshops)).concern();
        assertThat(concern).isNotNull();
        return Objects.requireNonNull(concern);
    }

    @Test
    void groupsWithoutASystemAreLeftOutExceptTheFirst() {
        assertThat(concern(bot("Bot")).groups())
                .extracting(Concern.Group::title)
                .containsExactly("It concerns");
        assertThat(concern(camera("Camera"), AWorkshop.of("Empty")).groups())
                .extracting(Concern.Group::title)
                .containsExactly("It concerns", "Nothing speaks for it", "Nobody said");
    }

    @Test
    void helpIsGivenOnlyWhereASystemMayBeMissing() {
        assertThat(concern(bot("Bot")).help()).isEmpty();
        assertThat(concern(bot("Bot"), camera("Camera")).help()).contains("column Type");
    }

    @Test
    void ofVeryManySystemsTheFirstAreNamed() {
        var cameras =
                IntStream.range(10, 40).mapToObj(i -> camera("Camera " + i)).toArray(AWorkshop[]::new);
        Concern.Group group = concern(cameras).groups().get(1);

        assertThat(group.rows()).hasSize(24);
        assertThat(group.more()).isEqualTo(6);
    }

    @Test
    void aConcernedSystemStandsInTheTableBeforeAnyThreatAndAnotherDoesNotWithOne() {
        ItemMatrix matrix = page(List.of(bot("Bot"), camera("Camera"))).matrix();

        assertThat(matrix.systems()).extracting(link -> link.text()).containsExactly("Bot");
    }
}
