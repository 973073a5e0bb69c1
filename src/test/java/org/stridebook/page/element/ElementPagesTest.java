package org.stridebook.page.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.view.SystemView;

/** What the grid and the pages about elements say, before any template draws them. */
class ElementPagesTest {

    private static final SystemView VIEW = ExampleSite.small().view();

    @Test
    void gridAsksFlowsAcrossABoundaryFirst() {
        var page = StridePage.of(VIEW);

        assertThat(page.groups())
                .extracting(StridePage.Group::title)
                .containsExactly("Flows across a trust boundary", "Components", "Other flows", "Out of scope");
        assertThat(page.groups().get(0).rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(6));
        assertThat(page.completeness().detail()).startsWith("17 of 55");
    }

    @Test
    void elementPageShowsItsFlowsItsThreatsAndWhatNobodyAsked() {
        var page = element("C3");

        assertThat(page.into()).extracting(neighbour -> neighbour.link().text()).containsExactly("from Chat web app");
        assertThat(page.out()).hasSize(4);
        assertThat(page.threats()).extracting(row -> row.id().text()).contains("T-001", "T-010");
        assertThat(page.questions())
                .extracting(ElementPage.Question::letter)
                .containsExactly("S", "T", "R", "I", "D", "E");
        assertThat(page.questions().get(1).disagreement()).isNotEmpty();
    }

    @Test
    void flowPageNamesBothEnds() {
        var page = element("F4");

        assertThat(page.kind()).isEqualTo("Data flow across a trust boundary");
        assertThat(page.into()).extracting(end -> end.link().text()).containsExactly("LLM gateway");
        assertThat(page.out()).extracting(end -> end.link().text()).containsExactly("Model endpoint");
    }

    private static ElementPage element(String id) {
        return only(ElementPage.all(VIEW).filter(page -> page.id().equals(id)));
    }

    private static <T> T only(Stream<T> pages) {
        List<T> all = pages.toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
