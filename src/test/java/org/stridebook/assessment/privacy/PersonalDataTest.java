package org.stridebook.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Summaries;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Answer;

class PersonalDataTest {

    private static AWorkshop bot() {
        return AWorkshop.of("Bot").component("C1", "Store", "vector_store", "");
    }

    private static AThreat leak() {
        return AThreat.id("T-1").on("Store").letters("I").atlas("AML.T0057");
    }

    private static boolean namesPrivacy(Assessment assessment) {
        return assessment.threats().stream()
                .flatMap(threat -> threat.frameworks().stream())
                .anyMatch(item -> item.framework().equals("linddun"));
    }

    @ParameterizedTest
    @CsvSource({
        "yes, YES",
        "x, YES",
        "names and e-mails, YES",
        "pseudonymous, YES",
        "no, NO",
        "No, NO",
        "n/a, NO",
        "'', NOBODY_SAID",
        "tbd, NOBODY_SAID",
        "?, NOBODY_SAID"
    })
    void theListOfDataSaysWhetherPeopleAreConcerned(String written, PersonalData.Said said) {
        var assessment = ExampleAssessment.of(bot().asset("Chats", "secret", written, "Store"));

        assertThat(assessment.personalData().said()).isEqualTo(said);
    }

    @Test
    void withoutAListNobodySaid() {
        assertThat(ExampleAssessment.of(bot()).personalData()).isEqualTo(PersonalData.UNKNOWN);
    }

    @Test
    void aNoCountsOnlyWhereAllDataSaysSo() {
        var partly = bot().asset("Chats", "", "no", "Store").asset("Logs", "", "", "Store");

        assertThat(ExampleAssessment.of(partly).personalData().said()).isEqualTo(PersonalData.Said.NOBODY_SAID);
    }

    @Test
    void theReasonNamesTheData() {
        var assessment = ExampleAssessment.of(bot().asset("Chats", "", "yes, names", "Store"));

        assertThat(Summaries.of(assessment, List.of()).personalData().because()).containsExactly("Chats: yes, names");
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

        assertThat(assessment.personalData().because()).containsExactly("threat T-1 names L1");
        assertThat(assessment.threats().get(0).frameworks())
                .containsExactly(new FrameworkRef("owasp-llm-2025", "LLM02:2025"), new FrameworkRef("linddun", "L1"));
    }

    @Test
    void anAnswerWithYesToAPrivacyQuestionSaysSoToo() {
        var assessment = ExampleAssessment.of(bot().asked("Store", "I", "LINDDUN L1?", Answer.Value.THREAT, "ids"));

        assertThat(assessment.personalData().isTouched()).isTrue();
    }
}
