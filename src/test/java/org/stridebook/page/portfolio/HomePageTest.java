package org.stridebook.page.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.view.PortfolioView;

/** What the home page says, before any template draws it. */
class HomePageTest {

    @Test
    void homePageCountsWithNumeratorAndDenominator() {
        var page = HomePage.of(new PortfolioView(ExampleSite.small().portfolio()));

        assertThat(page.verdict())
                .isEqualTo(
                        "1 system has 9 open threats, 4 of them high or critical. 1 treatment is overdue. 1 accepted risk has expired.");
        assertThat(page.figures())
                .allSatisfy(figure -> assertThat(figure.detail()).containsPattern("\\d+ of \\d+"));
        assertThat(page.systems()).extracting(HomePage.SystemRow::completeness).containsExactly("17 of 55");
        assertThat(page.tactics()).extracting(HomePage.TacticRow::of).containsExactly(4, 1, 1, 1);
    }
}
