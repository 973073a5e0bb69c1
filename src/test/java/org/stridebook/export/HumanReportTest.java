package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;

class HumanReportTest {

    private static final Kind KIND = Kind.note("no-date", "No date.", "x");

    @Test
    void aProblemOfTheFolderItselfHasAPlaceToo() {
        assertThat(HumanReport.text(KIND.at(Location.of(""), "the session has no date", "write it down")))
                .isEqualTo(
                        "note[no-date]: the session has no date\n  --> the folder itself\n   = help: write it down\n");
    }
}
