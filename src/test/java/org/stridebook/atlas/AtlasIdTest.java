package org.stridebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"AML.T0051", "AML.T0051.001", "AML.TA0002", "AML.M0015", "AML.CS0003", "X1.Y.T0001", "T.T0001"})
    void officialFormsAreIds(String text) {
        assertThat(AtlasId.isId(text)).isTrue();
        assertThat(new AtlasId(text)).hasToString(text);
    }

    @Test
    void otherTextsAreRefused() {
        assertThatThrownBy(() -> new AtlasId("aml.t0051")).hasMessage("not an ATLAS id: aml.t0051");
    }

    static IntStream seeds() {
        return IntStream.range(0, 2_000);
    }

    /** The official schema says it as an expression. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theHandWrittenCheckAgreesWithTheExpression(int seed) {
        var random = new Random(seed);
        String[] atoms = {
            "AML", ".", "T", "TA", "M", "CS", "0051", "001", "1", "x", "A1", "1A", "00511", "", ".T0051", ".001"
        };
        var text = new StringBuilder(random.nextBoolean() ? "AML." : "");
        random.ints(random.nextInt(6), 0, atoms.length).forEach(i -> text.append(atoms[i]));
        assertThat(AtlasId.isId(text.toString()))
                .as(text.toString())
                .isEqualTo(
                        text.toString()
                                .matches(
                                        "[A-Z][A-Z0-9]*(\\.[A-Z][A-Z0-9]*)*\\.(TA\\d{4}|T\\d{4}(\\.\\d{3})?|M\\d{4}|CS\\d{4})"));
    }
}
