package org.stridebook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Person(String name, @Nullable Integer age, List<String> roles, LocalDate since) {
        @SuppressWarnings("unused") // must not become a field
        public boolean isOld() {
            return true;
        }
    }

    @Test
    void recordsKeepTheOrderOfTheirComponents() {
        var person = new Person("Åsa \"A\"", null, List.of("lead", "test"), LocalDate.of(2026, 5, 2));
        assertThat(Json.write(person)).isEqualTo("""
                        {
                          "name": "Åsa \\"A\\"",
                          "age": null,
                          "roles": [
                            "lead",
                            "test"
                          ],
                          "since": "2026-05-02"
                        }
                        """);
    }

    @Test
    void textForAScriptCannotLeaveIt() {
        assertThat(Json.forScript(List.of("</script><!-- & \u2028")))
                .isEqualTo("[\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"]");
    }
}
