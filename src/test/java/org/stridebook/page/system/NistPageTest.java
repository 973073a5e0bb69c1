package org.stridebook.page.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.NistHeat;
import org.stridebook.page.place.Link;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.NistAnswer.Status;

/** What the page on NIST AI RMF of one system says. */
class NistPageTest {

    private static NistPage page(AWorkshop workshop) {
        return NistPage.of(ExampleSite.of(ExampleAssessment.of(workshop)).view());
    }

    private static Stream<NistItems.Item> items(NistPage page) {
        return page.functions().stream()
                .flatMap(function -> function.categories().stream())
                .flatMap(category -> category.items().stream());
    }

    private static NistItems.Item item(NistPage page, String id) {
        return items(page)
                .filter(item -> item.item().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AWorkshop leak() {
        return AWorkshop.of("Chat").threat(AThreat.id("T-1").atlas("AML.T0057").rated(3, 3));
    }

    @Test
    void thereAreFourFunctionsNineteenCategoriesAnd72Subcategories() {
        var page = page(AWorkshop.of("Chat"));
        assertThat(page.functions())
                .extracting(NistItems.Function::name)
                .containsExactly("GOVERN", "MAP", "MEASURE", "MANAGE");
        assertThat(items(page)).hasSize(72);
        assertThat(page.heat().groups().stream().flatMap(group -> group.rows().stream()))
                .hasSize(19)
                .allSatisfy(row -> assertThat(row.category().href()).startsWith("#"));
    }

    @Test
    void pageWithoutAnySheetSaysSoAndIsNotEmpty() {
        var page = page(leak());
        assertThat(page.answered()).isFalse();
        assertThat(page.verdict())
                .startsWith("The team gave no subcategory a status; ")
                .contains("1 is not assessed although open threats press on it.");
        assertThat(page.unasked())
                .first()
                .satisfies(question -> assertThat(question.state())
                        .extracting(Badge::word)
                        .containsExactly("not assessed", "1 open threat presses"));
        assertThat(page.unasked())
                .allSatisfy(question -> assertThat(question.question()).endsWith("?"));
    }

    @Test
    void heatMapTellsTypedFromShown() {
        var page = page(leak().asset("Chats", "secret", "", "Log").nist("MEASURE 2.11", Status.MISSING, ""));
        NistHeat.Cell missing = page.heat().groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.category().text().equals("MEASURE 2"))
                .map(row -> row.cells().get(page.heat().statuses().indexOf("missing")))
                .findFirst()
                .orElseThrow();
        assertThat(missing.count()).isEqualTo(3);
        assertThat(missing.note()).isEqualTo("2 from the model");
        assertThat(missing.css()).isEqualTo("tone-act");
    }

    @Test
    void stepSaysRiskWhoByWhenAndWhatIsPlanned() {
        var page = page(leak().nist("MEASURE 2.7", Status.MISSING, "")
                .mitigation(
                        "M-1",
                        "Filter answers",
                        "T-1",
                        "AML.M0020",
                        Mitigation.Status.PLANNED,
                        "Ana",
                        "2026-08-01",
                        "S"));
        assertThat(page.steps())
                .filteredOn(step -> step.item().text().equals("MEASURE 2.7"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.risk()).isEqualTo("9");
                    assertThat(step.open()).isEqualTo("1 open threat");
                    assertThat(step.worst().word()).isEqualTo("High");
                    assertThat(step.owner() + " " + step.ownerFrom()).isEqualTo("Ana of the measures");
                    assertThat(step.due() + " " + step.dueFrom()).isEqualTo("2026-08-01 last of its measures");
                    assertThat(step.effort()).isEqualTo("small");
                    assertThat(step.planned()).containsExactly(new Link("M-1 Filter answers", "roadmap.html#m-m-1"));
                });
    }

    @Test
    void dateThatIsPastIsCalledOverdue() {
        var late = page(leak().nist("MEASURE 2.10", Status.MISSING, "", "Leila", "2026-05-31"));
        assertThat(late.steps())
                .first()
                .satisfies(step -> assertThat(step.overdue()).isTrue());
        assertThat(item(late, "MEASURE 2.10").said().overdue()).isTrue();
        var first = page(leak().nist("MEASURE 2.10", Status.MISSING, "")
                .mitigation("M-1", "Filter", "T-1", "", Mitigation.Status.PLANNED, "Ana", "2026-05-20", "S")
                .mitigation("M-2", "Review", "T-1", "", Mitigation.Status.PLANNED, "Ana", "2026-08-01", "S"));
        assertThat(first.steps())
                .filteredOn(step -> step.item().text().equals("MEASURE 2.10"))
                .singleElement()
                .satisfies(step -> assertThat(step.due() + " " + step.dueFrom())
                        .isEqualTo("2026-08-01 last of its measures, the first was due 2026-05-20 and is overdue"));
    }

    @Test
    void gapTellsHowMuchOfItsRiskPressesOnAnotherAsWell() {
        var page = page(leak().nist("MEASURE 2.10", Status.MISSING, "").nist("MEASURE 2.7", Status.MISSING, ""));
        assertThat(page.steps())
                .filteredOn(step -> step.item().text().equals("MEASURE 2.10"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.shared()).isEqualTo("all 9 points also press on");
                    assertThat(step.overlap()).extracting(Link::text).containsExactly("MEASURE 2.7");
                });
    }

    @Test
    void measuresAreNamedInFullAlsoThoseBehindTheThird() {
        var workshop = leak().nist("MEASURE 2.10", Status.MISSING, "");
        String title = "A measure whose long name nobody may cut where it cannot be clicked ";
        for (int i = 1; i <= 5; i++) {
            workshop.mitigation("M-" + i, title + i, "T-1", "", Mitigation.Status.PLANNED, "Ana", "", "S");
        }
        assertThat(page(workshop).steps())
                .filteredOn(step -> step.item().text().equals("MEASURE 2.10"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.planned())
                            .hasSize(3)
                            .allSatisfy(link -> assertThat(link.text()).contains(title));
                    assertThat(step.more())
                            .hasSize(2)
                            .allSatisfy(link -> assertThat(link.text()).contains(title));
                });
    }

    @Test
    void measureAndThreatLeadToTheSubcategoryOfTheirSystem() {
        var workshop = leak().nist("MEASURE 2.10", Status.MISSING, "")
                .mitigation("M-1", "Filter", "T-1", "", Mitigation.Status.PLANNED, "Ana", "2026-08-01", "S");
        var view = ExampleSite.of(ExampleAssessment.of(workshop)).view();
        assertThat(RoadmapPage.of(view).steps())
                .singleElement()
                .satisfies(
                        step -> assertThat(step.gaps()).contains(new Link("MEASURE 2.10", "nist.html#measure-2-10")));
        assertThat(ThreatPage.all(view))
                .singleElement()
                .satisfies(page -> assertThat(page.standards().stream().flatMap(standard -> standard.items().stream()))
                        .extracting(Link::href)
                        .contains("../nist.html#measure-2-10"));
    }

    @Test
    void threeKindsOfEvidenceStandApart() {
        var item = item(
                page(leak().test("T-1", "", "garak", 100, 3)
                        .nist("MEASURE 2.10", Status.IN_PLACE, "Review of May", "Leila", "2026-09-30")),
                "MEASURE 2.10");
        assertThat(item.said().evidence()).isEqualTo("Review of May");
        assertThat(item.said().source()).isNotEmpty();
        assertThat(item.shown().threats()).isEqualTo("1 open threat, 1 high");
        assertThat(item.shown().signs())
                .extracting(sign -> sign.mark().word() + ": " + sign.words().text())
                .containsExactly("n/a: no data asset is listed");
        assertThat(item.tested().results()).isEqualTo("1 result, attempts got through at");
        assertThat(item.tested().gotThrough()).extracting(Link::text).containsExactly("T-1");
        assertThat(item.state()).extracting(Badge::word).containsExactly("adequate", "model disagrees");
        assertThat(item.against()).hasSize(2);
    }

    @Test
    void claimIsMarked() {
        var item = item(page(AWorkshop.of("Chat").nist("GOVERN 1.1", Status.PARTIAL, "")), "GOVERN 1.1");
        assertThat(item.state()).extracting(Badge::word).containsExactly("partial", "claimed without evidence");
    }

    @Test
    void answersWithoutSubcategoryAreListed() {
        var page = page(AWorkshop.of("Chat").nist("GOVERN 9.9", Status.MISSING, "lost"));
        assertThat(page.strays()).extracting(NistPage.Stray::evidence).isEqualTo(List.of("lost"));
    }
}
