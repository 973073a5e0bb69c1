package org.stridebook.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.AssessedThreat.Renamed;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;

class AssessmentJoinTest {

    private final Assessment chat = ExampleAssessment.supportChat();

    private AssessedThreat threat(String id) {
        return chat.threat(new ThreatId(id)).orElseThrow();
    }

    private Acceptance acceptance(String id) {
        return Objects.requireNonNull(threat(id).acceptance());
    }

    @Test
    void everyThreatOfTheRegisterIsThereOnce() {
        assertThat(chat.threats())
                .extracting(threat -> threat.id().value())
                .containsExactlyInAnyOrderElementsOf(chat.workshop().threats().stream()
                        .map(threat -> threat.id().value())
                        .toList());
    }

    @Test
    void worstThreatsComeFirstAndUnratedOnesLast() {
        assertThat(chat.threats().get(0).current().level()).isEqualTo(RiskLevel.HIGH);
        assertThat(chat.threats().get(chat.threats().size() - 1).id()).isEqualTo(new ThreatId("T-010"));
    }

    @Test
    void realizedTechniqueAndBoundaryBreakTiesBeforeTheId() {
        var ids = chat.threats().stream().map(threat -> threat.id().value()).toList();
        assertThat(ids).startsWith("T-001", "T-002", "T-003", "T-007");
    }

    @Test
    void medianOfThreeVotesCountsAndTheSpreadIsKept() {
        AssessedThreat first = threat("T-001");
        assertThat(first.before()).isEqualTo(new Rating(RiskLevel.HIGH, 3, 3, 9, false));
        assertThat(first.votes().likelihoodSpread()).isEqualTo(2);
        assertThat(first.votes().toDiscuss()).isTrue();
    }

    @Test
    void typedResidualRatingIsTheRatingAfterTreatment() {
        assertThat(threat("T-001").after()).isEqualTo(new Rating(RiskLevel.MEDIUM, 2, 2, 4, false));
        assertThat(threat("T-002").after()).isEqualTo(threat("T-002").before());
    }

    @Test
    void anOpenThreatCountsAsRatedAndAClosedOneAsTreated() {
        assertThat(threat("T-001").current()).isEqualTo(threat("T-001").before());
        assertThat(chat.threats())
                .allSatisfy(threat ->
                        assertThat(threat.current()).isEqualTo(threat.isOpen() ? threat.before() : threat.after()));
    }

    @Test
    void slipOfThePenInANameIsReadAndSaid() {
        AssessedThreat renamed = threat("T-010");
        assertThat(renamed.elements()).containsExactly(new ElementId("C3"));
        assertThat(renamed.renamedElements()).containsExactly(new Renamed("LLM-gatway", "LLM gateway"));
    }

    @Test
    void nameInNoListStaysUnknown() {
        assertThat(threat("T-011").elements()).isEmpty();
        assertThat(threat("T-011").unknownElements()).containsExactly("Billing robot");
    }

    @Test
    void flowIsFoundByItsIdAndByItsEnds() {
        assertThat(threat("T-008").elements()).containsExactly(new ElementId("F4"));
        assertThat(threat("T-012").elements()).containsExactly(new ElementId("F2"));
        assertThat(threat("T-012").crossesBoundary()).isTrue();
    }

    @Test
    void expiredAcceptanceFallsBackToOpen() {
        assertThat(threat("T-006").treatment()).isEqualTo(Treatment.OPEN);
        assertThat(acceptance("T-006").state()).isEqualTo(Acceptance.State.EXPIRED);
    }

    @Test
    void acceptanceWithoutAnApproverIsOpen() {
        assertThat(threat("T-012").treatment()).isEqualTo(Treatment.OPEN);
        assertThat(acceptance("T-012").missing()).containsExactly("approver");
    }

    @Test
    void transferNeedsAContractAndADateOnly() {
        assertThat(threat("T-008").treatment()).isEqualTo(Treatment.TRANSFER);
        assertThat(acceptance("T-008").state()).isEqualTo(Acceptance.State.VALID);
    }

    @Test
    void pastDueDateOfAnOpenThreatIsOverdue() {
        assertThat(threat("T-002").overdue()).isTrue();
        assertThat(threat("T-001").overdue()).isFalse();
    }

    @Test
    void recommendationsSayHowFarTheTeamIs() {
        assertThat(threat("T-002").recommendations())
                .extracting(one -> one.mitigation().id() + " " + one.state().word())
                .containsExactly("AML.M0020 in progress", "AML.M0029 planned", "AML.M0024 for other threats only");
    }

    @Test
    void incidentsStandBeforeExercises() {
        assertThat(threat("T-001").caseStudies())
                .extracting(study -> study.id().value())
                .containsExactly("AML.CS0047");
    }

    @Test
    void testResultReachesTheThreatByItsIdOrByElementAndTechnique() {
        assertThat(threat("T-001").tests()).hasSize(1);
        assertThat(threat("T-004").tests()).extracting(test -> test.target()).containsExactly("Knowledge base");
    }

    @Test
    void openThreatsAreCountedAsRatedBecauseAPlannedMeasureLowersNothing() {
        assertThat(chat.open()).isEqualTo(new LevelCounts(0, 4, 3, 1, 0, 1));
    }

    @Test
    void firstFoundIsTheEarlierOfTypedDateAndFirstSession() {
        assertThat(threat("T-001").found()).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(threat("T-009").found()).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void systemWithoutAnySessionIsRefused() {
        var join = new AssessmentJoin(chat.catalogue(), chat.frameworks(), chat.settings(), chat.asOf());
        assertThatThrownBy(() -> join.join(List.of())).hasMessageContaining("at least one session");
    }
}
