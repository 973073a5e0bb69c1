package org.stridebook.assessment.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.workshop.AWorkshop;

class ElementNamesTest {

    private final ElementNames names = ElementNames.of(AWorkshop.of("Line")
            .component("C1", "LLM gateway", "llm_app", "")
            .component("C2", "Knowledge bases", "vector_store", "")
            .component("C3", "Sensor 1", "data_source", "")
            .component("C4", "Sensor 2", "data_source", "")
            .component("C5", "Text to speech", "process", "")
            .flow("F1", "LLM gateway", "Knowledge bases", "search")
            .flow("F2", "Sensor 1", "LLM gateway", "readings")
            .flow("F3", "Sensor 1", "LLM gateway", "alarms")
            .build());

    @ParameterizedTest
    @CsvSource({
        "LLM gateway, C1, false",
        "llm  GATEWAY, C1, false",
        "c1, C1, false",
        "LLM-Gateway, C1, true",
        "LLM gatway, C1, true",
        "LLM gateway (prod), C1, true",
        "Knowledge base, C2, true",
        "Text to speech, C5, false",
        "LLM gateway -> Knowledge bases, F1, false",
        "LLM gateway → knowledge base, F1, false",
        "LLM gateway to Knowledge bases, F1, false",
        "LLM gateway --> Knowledge bases: search, F1, false",
        "f1, F1, false"
    })
    void nameIsUnderstoodAsACarefulReaderWould(String written, String id, boolean lenient) {
        var match = names.find(written);
        assertThat(match.ids()).extracting(Object::toString).containsExactly(id);
        assertThat(match.lenient()).isEqualTo(lenient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sensor 3", "Sensor", "Gateway", "", "->", "Sensor 1 -> Sensor 2", "LLM"})
    void nothingIsGuessedWhereNothingIsClear(String written) {
        assertThat(names.find(written).isFound()).isFalse();
    }

    @Test
    void bothFlowsBetweenTheSameEndsAreMeant() {
        assertThat(names.find("Sensor 1 -> LLM gateway").ids())
                .extracting(Object::toString)
                .containsExactly("F2", "F3");
    }

    @Test
    void lettersThatLookAlikeAreTheSame() {
        assertThat(names.find("LLM g\u0430t\u0435w\u0430y").ids())
                .extracting(Object::toString)
                .containsExactly("C1");
    }

    @Test
    void nearestNameIsSuggestedAndNothingWhereNoneIsNear() {
        assertThat(names.nearest("Gateway for the LLM"))
                .hasValueSatisfying(near -> assertThat(near.name()).isEqualTo("LLM gateway"));
        assertThat(names.nearest("Billing robot")).isEmpty();
    }
}
