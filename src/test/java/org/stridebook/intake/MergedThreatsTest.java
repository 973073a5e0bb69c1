package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.intake.merging.People;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Vote;

/** Several people, one threat; and ids that are missing, repeated or start again. */
class MergedThreatsTest {

    private static final String HEADER = "ID | Component | STRIDE | Scenario | Likelihood | Impact | Mitigation";

    @Test
    void sameThreatInTwoFilesHasTwoVotes() {
        var read = new Sheets()
                .file("threats-ana.xlsx", HEADER, "T-1 | Gateway | T | somebody sends orders | High | Low | filter")
                .file("threats-ben.xlsx", HEADER, "t-1 | gateway | T | Somebody sends orders | Low | Low | sandbox")
                .read();
        assertThat(read.threats()).hasSize(1);
        assertThat(read.threat().votes()).extracting(Vote::participant).containsExactly("Ana", "Ben");
        assertThat(read.threat().mitigation()).isEqualTo("filter");
        assertThat(read.threat().remarks()).anySatisfy(remark -> {
            assertThat(remark.participant()).isEqualTo("Ben");
            assertThat(remark.column()).isEqualTo(Column.MITIGATION);
            assertThat(remark.text()).isEqualTo("sandbox");
        });
        assertThat(read.threat().sources()).hasSize(2);
        assertThat(read.workshop().profile().participants()).extracting("name").containsExactly("Ana", "Ben");
    }

    @Test
    void participantColumnSplitsVotesToo() {
        var read = Sheets.of(
                        "ID | Component | STRIDE | Scenario | Likelihood | Participant",
                        "T-1 | Gateway | T | somebody sends orders | High | Ana",
                        "T-1 | Gateway | T | somebody sends orders | Low | Ben",
                        "T-1 | | | | Medium | Cy")
                .read();
        assertThat(read.threats()).hasSize(1);
        assertThat(read.threat().votes())
                .extracting("participant", "likelihood.text")
                .containsExactly(tuple("Ana", "High"), tuple("Ben", "Low"), tuple("Cy", "Medium"));
    }

    @Test
    void shortNamesMeanTheListedPerson() {
        var read = new Sheets()
                .file("workshop.xlsx", "System | Chat", "Owner | x", "Participants | Ana Lopes; Ben Ito")
                .file("threats-ana.xlsx", HEADER, "T-1 | Gateway | T | somebody sends orders | High | Low | filter")
                .read();
        assertThat(read.threat().votes().get(0).participant()).isEqualTo("Ana Lopes");
        assertThat(read.workshop().profile().participants()).hasSize(2);
    }

    @Test
    void repeatedIdWithDifferentContentIsToldAndBothAreKept() {
        var read = Sheets.of(
                        HEADER,
                        "T-1 | Gateway | T | somebody sends orders | High | Low |",
                        "T-1 | Store | I | the answers leak into logs | High | Low |")
                .read();
        assertThat(read.threats()).hasSize(2);
        assertThat(read.threats().get(0).id().value()).isEqualTo("T-1");
        assertThat(read.threats().get(1).idDerived()).isTrue();
        assertThat(read.told())
                .containsExactly("duplicate-id @ A2: id `T-1` names different threats; the later one is called `"
                        + read.threats().get(1).id() + "` here");
    }

    @Test
    void bareNumbersThatStartAgainAreToldOnce() {
        var read = new Sheets()
                .sheet(
                        "t.xlsx",
                        "Login",
                        HEADER,
                        "1 | Gateway | T | somebody sends orders | High | Low |",
                        "2 | Gateway | S | a false customer asks | High | Low |")
                .sheet(
                        "t.xlsx",
                        "Billing",
                        HEADER,
                        "1 | Billing | T | amounts change | High | Low |",
                        "2 | Billing | S | a false clerk books | High | Low |")
                .read();
        assertThat(read.threats()).hasSize(4);
        assertThat(read.toldKinds()).containsExactly("id-restarts");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void missingIdComesFromTheContentNotFromTheRow() {
        String one = " | Gateway | T | somebody sends orders | High | Low |";
        String two = " | Store | I | the answers leak into logs | High | Low |";
        var before = Sheets.of(HEADER, one, two).read();
        var after = Sheets.of("Threats of May", "", HEADER, two, one).read();
        assertThat(before.threats()).extracting("id").doesNotHaveDuplicates();
        assertThat(after.threats())
                .extracting("id")
                .containsExactlyInAnyOrderElementsOf(
                        before.threats().stream().map(threat -> threat.id()).toList());
        assertThat(before.threats()).allMatch(threat -> threat.idDerived());
        assertThat(before.told()).containsExactly("id-derived @ A2: 2 threats have no id, Stridebook made one");
    }

    @Test
    void copiedRowCountsOnce() {
        String row = "T-1 | Gateway | T | somebody sends orders | High | Low | filter";
        var read = Sheets.of(HEADER, row, row).read();
        assertThat(read.threat().votes()).hasSize(1);
        assertThat(read.toldKinds()).containsExactly("row-repeated");
    }

    @Test
    void ratingOfAThreatThatNobodyDescribesIsKeptAndTold() {
        var read = Sheets.of(
                        HEADER, "T-1 | Gateway | T | somebody sends orders | High | Low |", "T-9 | | | | High | High |")
                .read();
        assertThat(read.threats()).extracting("id.value").containsExactly("T-1", "T-9");
        assertThat(read.told())
                .containsExactly("missing-required-cell @ A3: threat `T-9` is rated, but no sheet describes it");
    }

    @Test
    void componentsGetIdsFromTheirNames() {
        var read = Sheets.of(
                        "Component | Type | Trust zone",
                        "Chat Gateway | llm_app | DMZ",
                        "Bolt-on | other | DMZ",
                        "Ünïcode | other | DMZ")
                .read();
        assertThat(read.workshop().components())
                .extracting(component -> component.id().value())
                .startsWith("chat-gateway", "bolt-on")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "threats-ana.xlsx, Ana",
        "Threats_Ben Ito.xlsx, Ben Ito",
        "threats (cy).csv, Cy",
        "stride-ana.xlsx, Ana",
        "threats.xlsx, ''",
        "threats-final.xlsx, ''",
        "threats-v2.xlsx, ''",
        "threats-2026-05.xlsx, ''",
        "threats (1).xlsx, ''",
        "components-ana.xlsx, ''",
    })
    void fileNamesSayWhoFilledThemIn(String file, String participant) {
        assertThat(People.ofFile(file)).isEqualTo(participant);
    }
}
