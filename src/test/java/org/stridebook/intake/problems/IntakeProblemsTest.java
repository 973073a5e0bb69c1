package org.stridebook.intake.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stridebook.problem.Kind;

class IntakeProblemsTest {

    @Test
    void everyKindIsInTheList() {
        long declared = Arrays.stream(IntakeProblems.class.getDeclaredFields())
                .filter(field -> field.getType() == Kind.class && Modifier.isStatic(field.getModifiers()))
                .count();
        assertThat(IntakeProblems.ALL).hasSize((int) declared).doesNotHaveDuplicates();
        assertThat(IntakeProblems.ALL).extracting(Kind::name).doesNotHaveDuplicates();
    }

    @Test
    void everyKindExplainsItself() {
        assertThat(IntakeProblems.ALL).allSatisfy(kind -> {
            assertThat(kind.meaning()).endsWith(".");
            assertThat(kind.example()).isNotBlank();
        });
    }
}
