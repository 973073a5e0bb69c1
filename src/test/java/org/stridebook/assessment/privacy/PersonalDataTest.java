package org.stridebook.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.scope.ScopeFinding;
import org.stridebook.assessment.scope.ScopeFinding.Verdict;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Treatment;

class PersonalDataTest {

    private static AWorkshop bot() {
        return AWorkshop.of("Bot").component("C1", "Store", "vector_store", "");
    }

    private static AThreat leak() {
        return AThreat.id("T-1").on("Store").letters("I").atlas("AML.T0057");
    }

    private static ScopeFinding finding(Assessment assessment) {
        return assessment
                .scopes()
                .of(assessment.frameworks().framework("linddun").scope());
    }

    private static boolean namesPrivacy(Assessment assessment) {
        return assessment.threats().stream()
                .flatMap(threat -> threat.frameworks().stream())
                .anyMatch(item -> item.framework().equals("linddun"));
    }

    @ParameterizedTest
    @CsvSource({
        "yes, IN",
        "x, IN",
        "names and e-mails, IN",
        "pseudonymous, IN",
        "no, OUT",
        "No, OUT",
        "n/a, OUT",
        "'', NOBODY_SAID",
        "tbd, NOBODY_SAID",
        "?, NOBODY_SAID"
    })
    void theListOfDataSaysWhetherPeopleAreConcerned(String written, Verdict verdict) {
        var assessment = ExampleAssessment.of(bot().asset("Chats", "secret", written, "Store"));

        assertThat(finding(assessment).verdict()).isEqualTo(verdict);
    }

    @Test
    void threatThatProvedToBeNoneSaysNothingOfPersonalData() {
        var bot = bot().asset("Prices", "public", "no", "Store");
        assertThat(finding(ExampleAssessment.of(
                                bot.threat(leak().references("LINDDUN L1").treatment(Treatment.NOT_A_THREAT))))
                        .verdict())
                .isEqualTo(Verdict.OUT);
    }

    @Test
    void withoutAListNobodySaid() {
        assertThat(finding(ExampleAssessment.of(bot())))
                .isEqualTo(new ScopeFinding("personal data", Verdict.NOBODY_SAID, List.of("no data is listed")));
    }

    @Test
    void aNoCountsOnlyWhereAllDataSaysSo() {
        var partly = bot().asset("Chats", "", "no", "Store").asset("Logs", "", "", "Store");

        assertThat(finding(ExampleAssessment.of(partly)).verdict()).isEqualTo(Verdict.NOBODY_SAID);
    }

    @Test
    void theReasonNamesTheData() {
        var assessment = ExampleAssessment.of(bot().asset("Chats", "", "yes, names", "Store"));

        assertThat(finding(assessment).because()).containsExactly("Chats: yes, names");
    }

    @Test
    void privacyItemsAreClaimedOnlyForSystemsThatTouchPersonalData() {
        assertThat(namesPrivacy(ExampleAssessment.of(
                        bot().asset("Chats", "", "yes", "Store").threat(leak()))))
                .isTrue();
        assertThat(namesPrivacy(ExampleAssessment.of(
                        bot().asset("Chats", "", "no", "Store").threat(leak()))))
                .isFalse();
        assertThat(namesPrivacy(ExampleAssessment.of(bot().threat(leak())))).isFalse();
    }

    @Test
    void aThreatThatNamesAnItemIsJoinedWithItAndSaysThatPeopleAreConcerned() {
        var assessment = ExampleAssessment.of(
                bot().threat(AThreat.id("T-1").on("Store").letters("I").references("LINDDUN L1, OWASP LLM02:2025")));

        assertThat(finding(assessment).because()).containsExactly("threat T-1 names L1");
        assertThat(assessment.threats().get(0).frameworks())
                .containsExactly(new FrameworkRef("owasp-llm-2025", "LLM02:2025"), new FrameworkRef("linddun", "L1"));
    }

    @Test
    void anAnswerWithYesToAPrivacyQuestionSaysSoToo() {
        var assessment = ExampleAssessment.of(bot().asked("Store", "I", "LINDDUN L1?", Answer.Value.THREAT, "ids"));

        assertThat(finding(assessment).isIn()).isTrue();
    }
}
