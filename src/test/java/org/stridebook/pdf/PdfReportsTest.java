package org.stridebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.place.SitePath;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.NistAnswer;
import org.stridebook.workshop.RiskScheme;

class PdfReportsTest {

    private static final PdfReports REPORTS = PdfReports.plain();

    @Test
    void firstPageIsTheVerdict() throws IOException {
        String page = example().pageTexts().get(0);

        assertThat(page)
                .contains("Support chat needs action now. Four high risks are open")
                .contains("of 9 open threats")
                .contains("Since 5 November 2025: 6 new")
                .contains("T-002 Hidden text in an article makes the assistant call a tool")
                .contains("Renew or end the acceptance of T-006: it expired on 1 May 2026.")
                .contains("Page 1 of 7");
    }

    @Test
    void whatTestsFoundStandsOnTheFirstPageAndUnderCoverage() throws IOException {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0051").rated(3, 3))
                .threat(AThreat.id("T-2").atlas("AML.T0057").rated(3, 3))
                .threat(AThreat.id("T-3").atlas("AML.T0054").rated(3, 3))
                .test("T-1", "", "by hand", 20, 7)
                .test("T-2", "", "by hand", 50, 0);
        Pdf pdf = pdf(ExampleAssessment.of(workshop));

        assertThat(pdf.pageTexts().get(0))
                .contains("Tests got through at 1 of 2 tested threats; worst is T-1: 7 of 20.");
        assertThat(String.join(" ", pdf.pageTexts()))
                .contains("2 results of test tools: 2 of 3 threats tested, among them 2 of 3 open high threats.")
                .contains("Attempts got through at 1, the worst first: T-1: 7 of 20.");
        assertThat(example().pageTexts().get(0)).contains("worst is T-001: 14 of 200");
    }

    @Test
    void sevenPartsStandInTheBookmarks() throws IOException {
        assertThat(example().bookmarks())
                .containsExactly(
                        "Verdict",
                        "Top risks",
                        "Heat map",
                        "Roadmap",
                        "Accepted risks",
                        "Coverage and method",
                        "Appendix");
    }

    @Test
    void reportOfOneSystemIsSixToEightPages() throws IOException {
        assertThat(example().pages()).isBetween(6, 8);
    }

    @Test
    void linksLeadToPagesOfTheSiteFromWhereTheFileStands() throws IOException {
        Pdf pdf = example();

        assertThat(pdf.links())
                .contains("threats/t-002.html", "roadmap.html")
                .allMatch(link -> link.matches("(threats/t-\\d+|roadmap)\\.html"));
    }

    @Test
    void everyTypefaceIsEmbeddedAsASubset() throws IOException {
        assertThat(example().fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("AAAAA[AB]\\+LiberationSans(-Bold)?");
        });
    }

    @Test
    void readersOfTagsFindHeadingsTablesAndLinks() throws IOException {
        Pdf pdf = example();

        assertThat(pdf.tags().get(0)).isEqualTo("Document");
        assertThat(pdf.tags()).contains("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "L", "LI", "LBody", "Link");
        assertThat(pdf.tags().stream().filter("H1"::equals)).hasSize(1);
        assertThat(pdf.language()).isEqualTo("en-GB");
        assertThat(pdf.title()).isEqualTo("Support chat: threat-model summary");
        assertThat(pdf.author()).isNull();
    }

    @Test
    void heatMapHoldsIdsInItsCells() throws IOException {
        assertThat(example().pageTexts().get(2))
                .contains("High 2")
                .contains("T-001 T-002")
                .contains("Not rated, so not on the map: T-010.");
    }

    /** A planned measure lowers nothing: what is high today is listed, whatever it will be once treated. */
    @Test
    void appendixListsEveryThreatThatIsHighToday() throws IOException {
        Assessment assessment = ExampleAssessment.supportChat();
        List<String> high = assessment.threats().stream()
                .filter(AssessedThreat::isOpenHigh)
                .map(threat -> threat.id().value())
                .toList();
        String appendix = example().text();
        appendix = appendix.substring(appendix.indexOf("All open high and critical risks"));

        assertThat(high).hasSize(4);
        assertThat(appendix).contains(high);
    }

    @Test
    void roadmapNamesMeasuresByTheIdsOfTheSheet() throws IOException {
        assertThat(example().text()).contains("M1, against ");
    }

    /** What is closed so far counts on all steps before, so it stands in their order, whenever they are due. */
    @Test
    void roadmapNeverRunsBackwards() throws IOException {
        String roadmap = example().text();
        roadmap = roadmap.substring(roadmap.indexOf("Closed so far"), roadmap.indexOf("Open risks without a measure"));
        List<Integer> shares = Pattern.compile("(\\d+) %")
                .matcher(roadmap)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();

        assertThat(shares).hasSize(2).isSorted();
    }

    @Test
    void expiredAcceptanceSaysSoInWords() throws IOException {
        assertThat(example().text()).contains("EXPIRED").contains("incomplete: lacks approver");
    }

    /** The library writes file offsets in the digits of the default locale. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "bn-BD", "mr-IN", "tr-TR"})
    void sameInputGivesTheSameBytesInAnyLocaleAndTimeZone(String language) {
        byte[] one = REPORTS.ofSystem(ExampleAssessment.supportChat()).content();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(REPORTS.ofSystem(ExampleAssessment.supportChat()).content())
                    .isEqualTo(one);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        Assessment assessment = ExampleAssessment.supportChat();
        byte[] alone = REPORTS.ofSystem(assessment).content();

        var together = java.util.stream.IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> REPORTS.ofSystem(assessment).content())
                .toList();

        assertThat(together).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void workshopWithoutAnythingStillReadsWell() throws IOException {
        Pdf pdf = pdf(ExampleAssessment.of(AWorkshop.of("Empty system")));

        assertThat(pdf.text())
                .contains("Empty system has no recorded threat yet, so its risk is not known.")
                .contains("No risk is open")
                .contains("No risk has been accepted or transferred")
                .contains("This is the first session on record")
                .contains("The sheets name no participants.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \\ ( ) [ ]",
                "javascript:alert(1)",
                "=cmd|' /C calc'!A0",
                "Größe, naïve, Ελληνικά, Кириллица, łódź"
            })
    void anyTextIsPrintedAsItIs(String text) throws IOException {
        Pdf pdf = pdf(ExampleAssessment.of(AWorkshop.of(text)
                .threat(AThreat.id("T-1")
                        .title(text)
                        .scenario(text)
                        .owner(text)
                        .ticket(text)
                        .rated(3, 3))));

        assertThat(pdf.text()).contains(text);
        assertThat(pdf.links()).allMatch(link -> link.matches("(threats/[a-z0-9-]+|roadmap)\\.html"));
    }

    @Test
    void characterThatTheTypefaceLacksIsShownByItsNumberAndCounted() throws IOException {
        Pdf pdf = pdf(ExampleAssessment.of(AWorkshop.of("Robot")
                .threat(AThreat.id("T-1").title("Robot 🤖 reads 机").rated(1, 1))));

        assertThat(pdf.text())
                .contains("Robot [U+1F916] reads [U+673A]")
                .containsPattern("\\d+ characters that the typeface of this PDF lacks are shown by number");
        assertThat(example().text()).doesNotContain("typeface of this PDF");
    }

    @Test
    void hugeTextsNeitherStopTheReportNorLeaveThePaper() throws IOException {
        String huge = "x".repeat(5_000);
        var workshop = AWorkshop.of(huge).owner(huge);
        for (int i = 0; i < 40; i++) {
            workshop.threat(AThreat.id("T-" + i + "-" + huge)
                    .on(huge)
                    .title(huge)
                    .scenario(huge)
                    .owner(huge)
                    .ticket(huge)
                    .rated(3, 3));
        }

        Pdf pdf = pdf(ExampleAssessment.of(workshop));

        assertThat(pdf.pages()).isLessThan(30);
        assertThat(pdf.text()).contains("Page 1 of " + pdf.pages());
    }

    @Test
    void longTableRepeatsItsHeaderOnEachPage() throws IOException {
        var workshop = AWorkshop.of("Many");
        for (int i = 1; i <= 70; i++) {
            workshop.threat(AThreat.id("T-" + i)
                    .on("Gateway")
                    .title("Threat number " + i)
                    .rated(3, 3));
        }

        Pdf pdf = pdf(ExampleAssessment.of(workshop));

        var pages = pdf.pageTexts().stream()
                .filter(page -> page.contains("Threat number 6"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(pages.size() - 1)).contains("Owner and due date");
        assertThat(pdf.text()).contains("Threat number 70");
    }

    @Test
    void fiveByFiveMapsStandOneBelowTheOther() throws IOException {
        Settings five = Settings.defaults().withScheme(RiskScheme.fiveByFive());
        var workshop = AWorkshop.of("Five");
        for (int i = 0; i < 30; i++) {
            workshop.threat(AThreat.id("T-" + i).title("Threat " + i).rated(1 + i % 3, 1 + i / 3 % 3));
        }

        assertThat(pdf(ExampleAssessment.of(five, workshop)).text())
                .contains("Almost certain")
                .contains("Negligible");
    }

    @Test
    void reportOnLetterPaperHasItsSize() throws IOException {
        Settings letter = Settings.defaults().withPaper(Settings.Paper.LETTER);
        byte[] bytes = REPORTS.ofSystem(ExampleAssessment.of(letter, AWorkshop.of("Letter")))
                .content();
        try (var document = org.apache.pdfbox.Loader.loadPDF(bytes)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void brokenLogoCostsNothingButTheLogo() throws IOException {
        byte[] pdf = PdfReports.withLogo(new byte[] {1, 2, 3})
                .ofSystem(ExampleAssessment.supportChat())
                .content();

        assertThat(Pdf.read(pdf).pageTexts().get(0)).contains("Support chat needs action now.");
    }

    @Test
    void fileStandsWhereTheSiteExpectsIt() {
        Assessment assessment = ExampleAssessment.supportChat();

        assertThat(REPORTS.ofSystem(assessment).path())
                .isEqualTo(SitePath.system(assessment.workshop().slug(), "summary.pdf")
                        .value());
    }

    @Test
    void nistCountsTellTypedFromShownAndNameTheMostPressingGaps() throws IOException {
        assertThat(example().text().replaceAll("\\s+", " "))
                .contains("NIST AI RMF, subcategories by function")
                .containsPattern("GOVERN 1 typed \\d+ model 0 0 \\d+")
                .contains("never better than partial")
                .containsPattern("MEASURE 2.7 Security and resilience evaluated: missing; \\d+ open threats");
    }

    @Test
    void nistGapWhoseDateIsPastIsCalledOverdue() throws IOException {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0057").rated(3, 3))
                .nist("MEASURE 2.10", NistAnswer.Status.MISSING, "", "Leila", "2026-05-31");
        assertThat(pdf(ExampleAssessment.of(workshop)).text().replaceAll("\\s+", " "))
                .contains(
                        "MEASURE 2.10 Privacy risk examined: missing; 1 open threat, Leila, overdue since 31 May 2026.");
    }

    private static Pdf example() throws IOException {
        return pdf(ExampleAssessment.supportChat());
    }

    private static Pdf pdf(Assessment assessment) throws IOException {
        return Pdf.read(REPORTS.ofSystem(assessment).content());
    }
}
