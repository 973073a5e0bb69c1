package org.stridebook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.Summary;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

class PortfolioReportTest {

    @Test
    void verdictCountsOverAllSystems() throws IOException {
        Pdf pdf = read(portfolio(2));

        assertThat(pdf.pageTexts().get(0))
                .contains("The portfolio needs action now. Six high risks are open")
                .contains("3 systems")
                .contains("Since the session before, over the one system that has been reviewed again: 6 new");
    }

    @Test
    void idsSayWhichSystemTheyBelongTo() throws IOException {
        Pdf pdf = read(portfolio(2));

        assertThat(pdf.text())
                .contains("3/T-002")
                .contains("1/T-1")
                .contains("Ids begin with the number of the system");
    }

    @Test
    void equalRisksStandInTheOrderOfTheSite() throws IOException {
        var seldom = AThreat.id("T-1").title("Nobody has seen this").rated(3, 3);
        var seen =
                AThreat.id("T-1").title("Attackers do this").atlas("AML.T0051").rated(3, 3);
        Pdf pdf = read(portfolio(List.of(
                Summaries.of(ExampleAssessment.of(AWorkshop.of("Alpha").threat(seldom)), List.of()),
                Summaries.of(ExampleAssessment.of(AWorkshop.of("Beta").threat(seen)), List.of()))));

        assertThat(pdf.text().indexOf("2/T-1"))
                .isPositive()
                .isLessThan(pdf.text().indexOf("1/T-1"));
    }

    @Test
    void linksLeadFromTheRootOfTheSite() throws IOException {
        assertThat(read(portfolio(2)).links())
                .contains("workshops/support-chat/threats/t-002.html")
                .allMatch(link -> link.matches("workshops/[a-z0-9-]+/(index|roadmap|threats/[a-z0-9-]+)\\.html"));
    }

    @Test
    void gapsThatMostSystemsHaveAreNamed() throws IOException {
        assertThat(read(portfolio(2)).text().replaceAll("\\s+", " "))
                .containsPattern("[A-Z]+ \\d\\.\\d+ [^:]+: a gap in 3 of 3 systems, missing in \\d");
    }

    @Test
    void fileStandsAtTheRoot() {
        assertThat(PdfReports.plain().ofPortfolio(portfolio(1)).path()).isEqualTo("summary.pdf");
    }

    @Test
    void manySystemsDoNotMakeAnEndlessReport() throws IOException {
        assertThat(read(portfolio(300)).pages()).isLessThan(25);
    }

    @Test
    void noSystemAtAllIsSaidPlainly() throws IOException {
        assertThat(read(portfolio(List.of())).pageTexts().get(0))
                .contains("The portfolio has no recorded threat yet")
                .contains("No risk is open.");
    }

    /** The support chat, and as many small systems with one high risk each. */
    private static Portfolio portfolio(int small) {
        var summaries = new ArrayList<Summary>();
        Assessment chat = ExampleAssessment.supportChat();
        summaries.add(Summaries.of(chat, List.of()));
        for (int i = 1; i <= small; i++) {
            summaries.add(Summaries.of(
                    ExampleAssessment.of(AWorkshop.of("Model " + i)
                            .session("2026-03-01")
                            .threat(AThreat.id("T-1")
                                    .title("Model " + i + " is copied through its API")
                                    .rated(3, 3))),
                    List.of()));
        }
        return portfolio(summaries);
    }

    private static Portfolio portfolio(List<Summary> summaries) {
        Assessment any = ExampleAssessment.supportChat();
        return Portfolios.of(summaries, any.settings(), any.asOf(), any.catalogue(), any.frameworks());
    }

    private static Pdf read(Portfolio portfolio) throws IOException {
        return Pdf.read(PdfReports.plain().ofPortfolio(portfolio).content());
    }
}
