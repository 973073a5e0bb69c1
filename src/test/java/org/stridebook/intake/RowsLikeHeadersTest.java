package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of a table that hold words of another table's header stay rows. */
class RowsLikeHeadersTest {

    @Test
    void componentThatProcessesPersonalDataIsAComponent() {
        var read = Sheets.of(
                        "ID | Component | Type | Trust zone | Description | Owner | Technology | Data assets",
                        "C-06 | Help index | Vector store | Data | Chunks of help articles | Ben Osei | Managed | Articles",
                        "C-07 | Indexing job | Data pipeline | Data | Reads tickets, removes personal data, writes to the index | Ben Osei | Batch job | Customer tickets",
                        "C-08 | Ticket archive | Database | Data | Closed tickets of five years | Chidi Eze | PostgreSQL | Customer tickets")
                .read();
        assertThat(read.kinds()).containsExactly("components");
        assertThat(read.workshop().components())
                .extracting("name")
                .containsExactly("Help index", "Indexing job", "Ticket archive");
    }

    @Test
    void threatAboutPersonalDataIsAThreat() {
        var read = Sheets.of(
                        "Threat ID | Component | STRIDE | Title | Scenario | Likelihood | Impact | Owner | Squad",
                        "T-02 | Gateway | E | Refund | The tool pays a stranger | High | High | Elif | Chat",
                        "T-03 | Help index | I | Answer repeats personal data | Names come back word for word | Medium | High | Dana | Data",
                        "T-04 | Gateway | I | Prompt leaks | A visitor gets our rules | High | Low | Ben | Chat")
                .read();
        assertThat(read.kinds()).containsExactly("threats");
        assertThat(read.threats()).extracting("title").hasSize(3);
    }

    @Test
    void tableRightBelowAnotherIsATableOfItsOwn() {
        var read = Sheets.of(
                        "Asset | Classification | Personal data | Stored in",
                        "Tickets | Confidential | yes | Archive",
                        "Zone | Trust | Description | Remark",
                        "Internet | 0 | Everybody | ")
                .read();
        assertThat(read.kinds()).containsExactly("assets", "zones");
    }
}
