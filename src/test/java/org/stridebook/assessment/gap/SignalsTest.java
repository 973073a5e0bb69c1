package org.stridebook.assessment.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Nist;
import org.stridebook.table.CsvResource;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Treatment;

class SignalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOVERN 1.5   | the last session is within its review period
            GOVERN 1.5   | no date for the next review is written down
            GOVERN 2.1   | the system has an owner
            GOVERN 3.1   | 3 different roles among 3 participants
            MAP 1.1      | 1 of 4 are written down: description, in scope, out of scope, assumptions
            MAP 4.1      | 7 of 7 components in scope stand in a trust zone
            MEASURE 2.10 | 2 of 2 data assets say whether they hold personal data
            MEASURE 4.3  | the threats are compared with the session before
            """)
    void supportChatShows(String subcategory, String words) {
        var gap = ExampleAssessment.supportChat().nist().stream()
                .filter(one -> one.id().equals(subcategory))
                .findFirst()
                .orElseThrow();
        assertThat(gap.shown().signals()).extracting(Signal::words).contains(words);
    }

    private static Signal signal(AWorkshop workshop, String subcategory, SignalKind kind) {
        return GapRulesTest.gap(workshop, subcategory).shown().signals().stream()
                .filter(signal -> signal.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOpenHighThreatIsPlannedWithTreatmentOwnerAndDate() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1")
                        .rated(3, 3)
                        .treatment(Treatment.MITIGATE)
                        .owner("Ana")
                        .due("2026-09-01"))
                .threat(AThreat.id("T-2")
                        .rated(3, 3)
                        .treatment(Treatment.MITIGATE)
                        .owner("Ana"))
                .threat(AThreat.id("T-3").rated(3, 3))
                .threat(AThreat.id("T-4").rated(1, 1));
        assertThat(signal(workshop, "MANAGE 1.3", SignalKind.HIGH_PLANNED).words())
                .isEqualTo("1 of 3 open high threats are to be mitigated, with owner and due date");
    }

    @Test
    void whatCannotBeCountedIsNeitherMetNorUnmet() {
        Signal signal = signal(AWorkshop.of("Chat"), "MANAGE 1.3", SignalKind.HIGH_PLANNED);
        assertThat(signal.words()).isEqualTo("no high threat is open");
        assertThat(signal.isMet()).isFalse();
        assertThat(signal.isUnmet()).isFalse();
        assertThat(signal(AWorkshop.of("Chat"), "MEASURE 4.3", SignalKind.COMPARED)
                        .isUnmet())
                .isFalse();
    }

    @Test
    void fiveEngineersAreOneRoleAndTwoRolesAreDifferent() {
        var workshop = AWorkshop.of("Chat")
                .participant("Ana", "Engineer")
                .participant("Ben", "engineer")
                .participant("Chidi", "");
        Signal one = signal(workshop, "GOVERN 3.1", SignalKind.ROLES);
        assertThat(one.words()).isEqualTo("no two different roles are written down for 3 participants");
        assertThat(one.isUnmet()).isTrue();
        Signal two = signal(workshop.participant("Dana", "Lawyer"), "GOVERN 3.1", SignalKind.ROLES);
        assertThat(two.words()).isEqualTo("2 different roles among 4 participants");
        assertThat(two.isWhole()).isTrue();
    }

    @Test
    void everySignalIsUsedBySomeSubcategoryThatExistsAndLeadsToAPage() {
        var subcategories = Frameworks.bundled().framework(Nist.CODE).items().stream()
                .map(FrameworkItem::id)
                .toList();
        var ties = CsvResource.read(Signals.class, "nist-signals.csv");
        assertThat(ties).extracting(row -> row.get("subcategory")).isSubsetOf(subcategories);
        assertThat(ties).extracting(row -> row.get("why")).doesNotContain("");
        assertThat(ties.stream().map(row -> SignalKind.of(row.get("signal"))).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(SignalKind.values()));
        assertThat(CsvResource.read(Signals.class, "signals.csv"))
                .extracting(row -> row.get("page"))
                .allMatch(page -> List.of(
                                "index.html",
                                "people.html",
                                "threats.html",
                                "stride.html",
                                "roadmap.html",
                                "changes.html")
                        .contains(page));
    }
}
