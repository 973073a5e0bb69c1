package org.stridebook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.atlas.AtlasId;

class CsvResourceTest {

    @Test
    void fieldsAreFoundByColumnName() throws IOException {
        var rows = parse("id,name,stride\nLLM01,\"Prompt, injection\",T; E;\nLLM02,,\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("name")).isEqualTo("Prompt, injection");
        assertThat(rows.get(0).list("stride")).containsExactly("T", "E");
        assertThat(rows.get(1).get("name")).isEmpty();
        assertThat(rows.get(1).list("stride")).isEmpty();
    }

    @Test
    void bundledTablesAreFoundBesideAClassOfTheirFloor() {
        assertThat(CsvResource.read(AtlasId.class, "tactics.csv"))
                .extracting(row -> row.get("name"))
                .contains("Reconnaissance");
    }

    @Test
    void columnThatIsNotThereIsRefusedByName() throws IOException {
        CsvRow row = parse("id\n1\n").get(0);
        assertThatThrownBy(() -> row.get("nmae")).hasMessageContaining("nmae").hasMessageContaining("id");
    }

    @Test
    void damagedTablesAreRefused() {
        for (String text : List.of("", "id,id\n1,2\n", "id,\n1,2\n", "id,name\n1\n", "id\n1,2\n", "id\n\"1\n")) {
            assertThatThrownBy(() -> parse(text)).as(text).isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> CsvResource.read(AtlasId.class, "no-such.csv")).hasMessageContaining("no-such.csv");
    }

    private static List<CsvRow> parse(String text) throws IOException {
        return CsvResource.parse("test.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
