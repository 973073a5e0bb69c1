package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that look alike: which are threat lists, and what their columns mean together. */
class ListsOfOthersTest {

    @Test
    void registerOfAProjectIsNoThreatList() {
        var project = Sheets.of(
                        "Risk ID | Risk | Likelihood | Impact | Mitigation | Owner",
                        "R-1 | the supplier delivers late | High | High | order early | Ana",
                        "R-2 | key people leave | Low | High | share what they know | Ben",
                        "R-3 | the hall is too small | Low | Low | rent another one | Ben")
                .read();
        assertThat(project.kinds()).containsExactly("other");
        var security = Sheets.of(
                        "Risk ID | Risk | Likelihood | Impact | Mitigation | Owner",
                        "R-1 | phishing of administrators | High | High | hardware keys | Ana",
                        "R-2 | an insider steals customer data | Low | High | least rights | Ben",
                        "R-3 | the hall is too small | Low | Low | rent another one | Ben")
                .read();
        assertThat(security.kinds()).containsExactly("threats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID | Vulnerability Name | Description | Severity | CVE ID",
                "Asset | Owner | Weakness | Plan",
                "Issue id | Summary | Component/s | Priority | Status | Assignee",
                "Code | Name | Role | Page | Price",
                "Finding | Damage | Reproducibility | Exploitability | Affected users | Discoverability",
                "risk_id | date | site | category | risk_description | impact_level | owner"
            })
    void otherListsAreLeftAlone(String header) {
        var read = Sheets.of(
                        header, "1 | old login page | High | ann | 7 | 7 | 7", "2 | open port | Low | ben | 8 | 8 | 8")
                .read();
        assertThat(read.threats()).isEmpty();
        assertThat(read.workshop().components()).isEmpty();
        assertThat(read.workshop().profile().participants()).isEmpty();
    }

    @Test
    void sixRowsWithAThreatAndAnAnswerToEachAreNoLegend() {
        var read = Sheets.of(
                        "STRIDE | Threat | Mitigation",
                        "**S**poofing | a forged request of an administrator | signed tokens",
                        "**T**ampering | an old page overwrites settings | version numbers",
                        "**R**epudiation | somebody denies an order | signed log")
                .read();
        assertThat(read.threats()).hasSize(3);
        assertThat(read.threat().letters()).extracting("title").containsExactly("Spoofing");
    }

    @Test
    void levelSaysMoreThanTheScoreBesideIt() {
        var read = Sheets.of(
                        "ID | Threat | Likelihood (1-5) | Impact (1-5) | Risk score | Risk level | Residual score | Residual level",
                        "1 | stolen token of a user | 4 | 5 | 20 | Critical | 8 | Medium")
                .read();
        assertThat(read.columns()).containsExactly("id", "title", "likelihood", "impact", "-", "risk", "-", "residual");
        assertThat(read.threat().statedRisk()).isEqualTo("Critical");
    }

    @Test
    void severityIsTheImpactOnlyBesideAStatedRisk() {
        var alone = Sheets.of("ID | Threat | Likelihood | Severity | Priority", "1 | stolen token | 2 | High | P0")
                .read();
        assertThat(alone.columns()).containsExactly("id", "title", "likelihood", "risk", "-");
        var beside = Sheets.of("ID | Threat | Likelihood | Severity | Risk", "1 | stolen token | 2 | 3 | High")
                .read();
        assertThat(beside.columns()).containsExactly("id", "title", "likelihood", "impact", "risk");
    }

    @ParameterizedTest
    @CsvSource({"Avg", "Total", "Score", "Overall"})
    void totalBehindTheFactorsIsTheirs(String word) {
        var read = Sheets.of(
                        "Threat | D | R | E | A | D | " + word + " | Priority",
                        "stolen token | 3 | 2 | 3 | 2 | 1 | 11 | High")
                .read();
        assertThat(read.columns())
                .containsExactly(
                        "title",
                        "damage",
                        "reproducibility",
                        "exploitability",
                        "affected_users",
                        "discoverability",
                        "dread",
                        "risk");
    }

    @Test
    void impactMayBeTold() {
        var read = Sheets.of(
                        "ID | Component | Threat | Impact",
                        "1 | Gateway | stolen token of a user | mails are sent in the name of others",
                        "2 | Store | leak of answers | customers lose their trust")
                .read();
        assertThat(read.columns()).containsExactly("id", "component", "title", "impact");
        assertThat(read.toldKinds()).doesNotContain("rating-not-understood");
        assertThat(read.threat().more()).extracting("text").contains("mails are sent in the name of others");
    }

    @Test
    void headerMayEndWithItsScale() {
        var read = Sheets.of(
                        "Risk_ID | Threat | Likelihood_1_5 | Impact_1to5 | Residual_Likelihood_1_5",
                        "1 | stolen token of a user | 2 | 3 | 1")
                .read();
        assertThat(read.columns()).containsExactly("id", "title", "likelihood", "impact", "residual_likelihood");
        assertThat(read.threat().votes()).extracting("likelihood.outOf").containsExactly(5);
    }

    @Test
    void linesBelowTheTableAreNoRows() {
        var read = Sheets.of(
                        "ID | Threat | Likelihood | Impact | Risk",
                        "1 | stolen token of a user | 2 | 3 | High",
                        "2 | leak of answers | 2 | 3 | High",
                        "",
                        " | Low — little to do",
                        " | Medium — plan it, but not now | soon",
                        "",
                        "Legend: 1 = rare")
                .read();
        assertThat(read.threats()).hasSize(2);
        assertThat(read.skipped()).hasSize(3).allMatch(line -> line.contains("a note"));
    }

    @Test
    void numberedNamesOfATemplateDoNotCount() {
        var read = Sheets.of(
                        "Threat | Component | STRIDE | Status",
                        "Threat 1 | | S | Open",
                        "A [actor] could ... | | | Open",
                        "stolen token of a user | Gateway | S | Open")
                .read();
        assertThat(read.threats()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ID | Загроза | Ймовірність | Вплив | Пріоритет | Статус",
        "ID | Ameaça | Probabilidade | Impacto | Prioridade | Status",
        "ID | Dreiging | Kans | Impact | Prioriteit | Status",
        "编号 | 威胁 | 可能性 | 影响 | 优先度 | 状态",
        "ID | Ancaman | Kemungkinan | Dampak | Level risiko | Status"
    })
    void moreLanguagesAreKnown(String header) {
        var read = Sheets.of(header, "R-1 | SQL injection into the search | High | High | High | Open")
                .read();
        assertThat(read.kinds()).containsExactly("threats");
        assertThat(read.columns()).contains("id", "title", "likelihood", "impact", "status");
    }

    @Test
    void zonesMayNameTheirComponents() {
        var read = Sheets.of(
                        "Zone | Trust level | Components",
                        "Edge | Untrusted | Browser, Phone",
                        "Core | Trusted | Gateway, Store")
                .read();
        assertThat(read.kinds()).containsExactly("zones");
    }
}
