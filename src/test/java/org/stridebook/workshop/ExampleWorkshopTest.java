package org.stridebook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.problem.Location;

/** Other tests point at cells of the example, so its places must stay true. */
class ExampleWorkshopTest {

    @Test
    void eachVoterHasAFileOfTheirOwn() {
        Threat first = ExampleWorkshop.supportChat().threats().get(0);
        assertThat(first.sources())
                .extracting(Source::file)
                .containsExactly(
                        "support-chat/threats-ana.xlsx",
                        "support-chat/threats-ben.xlsx",
                        "support-chat/threats-chidi.xlsx");
    }

    @Test
    void theSecondComponentStandsInTheThirdRow() {
        Component second = ExampleWorkshop.supportChat().components().get(1);
        assertThat(second.source().at(Column.COMPONENT))
                .isEqualTo(new Location("support-chat/workshop.xlsx", "Components", "B3"));
    }
}
