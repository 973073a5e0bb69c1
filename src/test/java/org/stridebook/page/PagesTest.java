package org.stridebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.element.StridePage;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.Page;
import org.stridebook.page.system.SystemPage;
import org.stridebook.page.view.SystemFacts;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.workshop.AWorkshop;

/** What holds of the list of all pages. */
class PagesTest {

    private static final ExampleSite SITE = ExampleSite.small();

    @Test
    void everyKindMakesPagesAndHasATemplate() {
        var made = SITE.pages().stream().map(Object::getClass).distinct().toList();

        assertThat(Pages.KINDS).allSatisfy(kind -> {
            assertThat(made).contains(kind.type());
            assertThat(Files.exists(Path.of("templates/site", kind.type().getSimpleName() + ".ftlh")))
                    .as(kind.type().getSimpleName())
                    .isTrue();
        });
    }

    @Test
    void noTwoPagesStandAtTheSamePath() {
        assertThat(SITE.pages()).extracting(page -> page.path().value()).doesNotHaveDuplicates();
    }

    @Test
    void emptyWorkshopHasAllPagesAndSaysSo() {
        var site = ExampleSite.of(ExampleAssessment.of(AWorkshop.of("Nothing yet")));
        var view = site.view();

        assertThat(SystemPage.of(view).verdict()).isEqualTo("Nobody has written down a threat yet.");
        assertThat(Pages.ofSystem(site.system()).map(Page::path))
                .contains(view.path("index.html"), view.path("threats.html"), view.path("print.html"));
        assertThat(StridePage.of(view).groups()).isEmpty();
    }

    @Test
    void theMenuCountsTheProblemsThatTheFirstPageCounts() {
        var site = ExampleSite.small();
        var facts = site.system();
        var note = Kind.note("example-note", "Nothing to do.", "x").at(Location.of("a.xlsx"), "look if you like", "");
        var view = Pages.view(new SystemFacts(
                facts.assessment(),
                Stream.concat(facts.problems().stream(), Stream.of(note)).toList(),
                facts.diagram(),
                facts.downloads()));

        assertThat(SystemPage.of(view).frame().menu())
                .filteredOn(item -> item.link().text().equals("Problems"))
                .extracting(MenuItem::count)
                .containsExactly("2");
    }
}
