package org.stridebook.check.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.check.Checked;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

/** Rules on people and days, as of 1 June 2026. */
class SessionRulesTest {

    @Test
    void workshopOfNobodyIsNoted() {
        assertThat(Checked.full("no-participants", AWorkshop.of("Chat"))).isEqualTo("""
                        nobody is named as a participant of `Chat`
                          --> chat
                          = help: list who took part on the Workshop sheet, with their role
                        """);
        assertThat(Checked.messages(
                        "no-participants",
                        AWorkshop.of("Chat").threat(AThreat.id("T-1").vote("Ana", 1, 1))))
                .isEmpty();
    }

    @Test
    void workshopWithoutADayIsTold() {
        assertThat(Checked.messages("session-date-missing", AWorkshop.of("Chat")))
                .containsExactly("nothing says when the workshop took place");
        assertThat(Checked.messages("stale-session", AWorkshop.of("Chat"))).isEmpty();
    }

    @Test
    void sessionGrowsOldByTheTierOfItsSystem() {
        assertThat(Checked.messages(
                        "stale-session", AWorkshop.of("Chat").tier(1).session("2026-03-01")))
                .containsExactly("the last session on 2026-03-01 was valid until 2026-05-30 for a tier 1 system");
        assertThat(Checked.messages(
                        "stale-session", AWorkshop.of("Chat").tier(2).session("2026-03-01")))
                .isEmpty();
    }

    @Test
    void systemThatChangedAfterItsSessionIsStale() {
        assertThat(Checked.messages(
                        "stale-session",
                        AWorkshop.of("Chat").session("2026-05-01").lastChange("2026-05-20")))
                .containsExactly("the system changed on 2026-05-20, after the last session on 2026-05-01");
    }
}
