package org.stridebook.page.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.part.Badge;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemView;

/** What the pages about threats say, before any template draws them. */
class ThreatPagesTest {

    private static final SystemView VIEW = ExampleSite.small().view();

    @Test
    void threatPageTellsHowItsLevelCameAbout() {
        var page = threat("T-001");

        assertThat(page.ratingBefore()).isEqualTo("Likelihood 3 High × impact 3 High = 9 on the scheme 3x3");
        assertThat(page.spread()).isEqualTo("Apart by 2 steps at most. Talk about it and agree on one rating.");
        assertThat(page.votes()).extracting(ThreatPage.VoteRow::participant).containsExactly("Ana", "Ben", "Chidi");
        assertThat(page.flags()).extracting(Badge::word).contains("ratings differ");
    }

    @Test
    void threatPageKeepsDoubtfulReferencesWithTheirSuggestion() {
        assertThat(threat("T-011").doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.written().text() + ": " + doubt.verdict())
                        .isEqualTo("T1059: an ATT&CK id; in ATLAS"));
        assertThat(threat("T-011").unknownElements()).containsExactly("Billing robot");
    }

    @Test
    void threatPageNamesTheControlsThatDescribeItsMeasures() {
        assertThat(threat("T-001").measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.controls())
                        .extracting(Link::text)
                        .containsExactly("D3-IVV", "NIST SP 800-53 SI-10"));
    }

    @Test
    void neighboursFollowTheOrderOfTheRegister() {
        var threats = ThreatPage.all(VIEW).toList();

        assertThat(threats.get(0).frame().previous()).isNull();
        assertThat(threats.get(0).frame().next())
                .isNotNull()
                .extracting(Link::text)
                .asString()
                .startsWith(threats.get(1).id());
        assertThat(threats.get(threats.size() - 1).frame().next()).isNull();
    }

    private static ThreatPage threat(String id) {
        return only(ThreatPage.all(VIEW).filter(page -> page.id().equals(id)));
    }

    private static <T> T only(Stream<T> pages) {
        List<T> all = pages.toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
