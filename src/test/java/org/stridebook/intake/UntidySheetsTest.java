package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Treatment;

/** Sheets as people really make them: where tables stand, what their headers say, and what stands around them. */
class UntidySheetsTest {

    @Test
    void headerMayStandInAnyRowAndColumn() {
        var read = Sheets.of(
                        "",
                        " | Threat model of the chat",
                        " | Version 3, May 2026 | | confidential",
                        "",
                        " | ID | Component | Threat | Description | Likelihood | Impact",
                        " | T-1 | Gateway | Injection | somebody sends orders | High | Low")
                .read();
        assertThat(read.sheet().headerRow()).isEqualTo(5);
        assertThat(read.sheet().firstColumn()).isEqualTo(2);
        assertThat(read.columns()).containsExactly("id", "component", "title", "scenario", "likelihood", "impact");
        assertThat(read.threats()).hasSize(1);
    }

    @Test
    void groupRowOverTheHeaderIsReadWithIt() {
        var read = Sheets.of(
                        "Threat | | | Inherent | | Residual | ",
                        "ID | Component | Description | Likelihood | Impact | Likelihood | Impact",
                        "T-1 | Gateway | somebody sends orders | High | High | Low | Medium")
                .merged(1, 4, 1, 5)
                .merged(1, 6, 1, 7)
                .read();
        assertThat(read.columns())
                .containsExactly(
                        "id",
                        "component",
                        "scenario",
                        "likelihood",
                        "impact",
                        "residual_likelihood",
                        "residual_impact");
        assertThat(read.threat().residualLikelihood()).isNotNull();
        assertThat(read.sheet().headerRow()).isEqualTo(1);
        assertThat(read.threats()).hasSize(1);
    }

    @Test
    void tablesStackedOnOneSheetAreReadApart() {
        var read = Sheets.of(
                        "Components",
                        "Component | Type | Trust zone",
                        "Gateway | llm_app | DMZ",
                        "Store | vector_store | Core",
                        "",
                        "Threats",
                        "ID | Component | STRIDE | Scenario | Likelihood",
                        "T-1 | Gateway | S | a false customer | High",
                        "T-2 | Store | I | answers leak | Low")
                .read();
        assertThat(read.kinds()).containsExactly("components", "threats");
        assertThat(read.workshop().components()).extracting("name").containsExactly("Gateway", "Store");
        assertThat(read.threats()).hasSize(2);
    }

    @Test
    void tablesSideBySideAreReadApart() {
        var read = Sheets.of(
                        "Component | Type | Trust zone | | From | To | Data",
                        "Gateway | llm_app | DMZ | | Customer | Gateway | questions",
                        "Store | vector_store | Core | | Gateway | Store | vectors",
                        " | | | | Store | Gateway | texts")
                .read();
        assertThat(read.kinds()).containsExactlyInAnyOrder("components", "flows");
        assertThat(read.workshop().components()).hasSize(2);
        assertThat(read.workshop().flows()).hasSize(3);
    }

    @Test
    void verticalMergesMeanTheSameValue() {
        var read = Sheets.of(
                        "Component | STRIDE | Threat description | Risk",
                        "Gateway | S | a false customer | High",
                        " | T | changed questions | Low",
                        " | D | too many questions | Low")
                .merged(2, 1, 4, 1)
                .read();
        assertThat(read.threats())
                .allSatisfy(threat -> assertThat(threat.elements()).containsExactly("Gateway"));
        assertThat(read.threats()).hasSize(3);
    }

    @Test
    void sectionRowsNameTheComponentOfTheRowsBelow() {
        var read = Sheets.of(
                        "ID | STRIDE | Threat description | Risk | Mitigation",
                        "Authentication service",
                        "T-1 | S | stolen token | High | short lives",
                        "Billing",
                        "T-2 | T | changed amounts | Low | signatures")
                .read();
        assertThat(read.threats())
                .extracting(threat -> threat.elements().get(0))
                .containsExactly("Authentication service", "Billing");
        assertThat(read.skipped())
                .containsExactly("A2: a heading: `Authentication service`", "A4: a heading: `Billing`");
    }

    @Test
    void sectionRowsMayNameTheCategory() {
        var read = Sheets.of(
                        "ID | Component | Threat description | Risk | Mitigation",
                        "Spoofing threats",
                        "T-1 | Gateway | stolen token of a user | High | short lives",
                        "Tampering",
                        "T-2 | Gateway | changed amounts | Low | signatures")
                .read();
        assertThat(read.threats())
                .extracting(threat -> threat.letters().toString())
                .containsExactly("[SPOOFING]", "[TAMPERING]");
        assertThat(read.threat().elements()).containsExactly("Gateway");
    }

    @Test
    void placeholdersExamplesAndTotalsDoNotCount() {
        var read = Sheets.of(
                        "ID | Component | STRIDE | ATLAS | Scenario | Likelihood",
                        "EXAMPLE-1 | Gateway | T | AML.T0051 | an example | High",
                        "T-1 | Gateway | T | [AML.T####] | somebody sends orders | 3",
                        "T-2 | [component] | TBD | [AML.T####] | e.g. somebody does something | [1-5]",
                        "T-3",
                        "Total | | | | | 3")
                .read();
        assertThat(read.threats()).extracting(threat -> threat.id().value()).containsExactly("T-1");
        assertThat(read.threat().atlas()).isEmpty();
        assertThat(read.skipped())
                .containsExactly(
                        "A2: an example",
                        "A4: template text or an id alone",
                        "A5: template text or an id alone",
                        "A6: a total");
        assertThat(read.told())
                .contains("example-rows @ A2: 1 example row of sheet `Sheet1` left out")
                .contains("placeholder-rows @ A4: 2 unfilled rows of sheet `Sheet1` left out");
    }

    @Test
    void errorsAndUncalculatedFormulasAreToldWithTheirAddresses() {
        var read = Sheets.of(
                        "ID | Component | STRIDE | Scenario | Likelihood | Impact",
                        "T-1 | Gateway | T | orders | #REF! | =")
                .read();
        assertThat(read.told())
                .contains("error-cell @ E2: a cell under `Likelihood` holds the error `#REF!`")
                .contains("formula-without-value @ F2: a formula under `Impact` was never calculated");
        assertThat(read.threat().votes().get(0).likelihood()).isNull();
        assertThat(read.threat().toString()).doesNotContain("#REF!");
    }

    @Test
    void typingErrorsInHeadersAreReadAndTold() {
        var read = Sheets.of(
                        "ID | Componant | STRIDE | Desciption | Likelyhood | Implact | Sprint",
                        "T-1 | Gateway | T | somebody sends orders | High | Low | 12")
                .read();
        assertThat(read.columns())
                .containsExactly("id", "component", "stride", "scenario", "likelihood", "impact", "-");
        assertThat(read.toldKinds()).contains("header-typo", "column-unknown");
        assertThat(read.threat().more())
                .extracting("header", "text")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Sprint", "12"));
    }

    @Test
    void categoryIsStrideOnlyIfItsValuesAre() {
        var stride = Sheets.of("Asset | Category | Threat | Risk", "Gateway | Spoofing | stolen token here | High")
                .read();
        assertThat(stride.columns()).containsExactly("component", "stride", "title", "risk");
        var other = Sheets.of("Asset | Category | Threat | Risk", "Gateway | Network | stolen token here | High")
                .read();
        assertThat(other.columns()).containsExactly("component", "-", "title", "risk");
    }

    @Test
    void statusThatHoldsRatingsIsTheStatedRisk() {
        var read = Sheets.of(
                        "Threat ID | Component | Threat | Risk status | Owner",
                        "1 | Gateway | stolen token of a user | HIGH | Ana",
                        "2 | Store | leaking of answers | LOW | Ben")
                .read();
        assertThat(read.threat().statedRisk()).isEqualTo("HIGH");
    }

    @Test
    void severityIsTheRiskWhereThereIsAnImpactToo() {
        var read = Sheets.of(
                        "ID | Threat | Severity | Likelihood | Impact", "1 | stolen token of a user | High | 2 | 3")
                .read();
        assertThat(read.columns()).containsExactly("id", "title", "risk", "likelihood", "impact");
    }

    @Test
    void treatmentIsAMitigationWhereItHoldsSentences() {
        var read = Sheets.of(
                        "ID | Component | Threat | Risk | Treatment",
                        "1 | Gateway | stolen token of a user | High | give tokens a short life and bind them to the client")
                .read();
        assertThat(read.threat().mitigation()).startsWith("give tokens");
        assertThat(read.threat().treatment()).isEqualTo(Treatment.OPEN);
    }

    @Test
    void mitreColumnIsReadByItsValues() {
        var read = Sheets.of(
                        "ID | Component | Threat | MITRE | Risk",
                        "1 | Gateway | injection of prompts | AML.T0051.000 | High")
                .read();
        assertThat(read.threat().atlas()).containsExactly("AML.T0051.000");
    }

    @Test
    void idAndNameInTwoColumnsAreOneReference() {
        var read = Sheets.of(
                        "ID | Component | Threat | ATLAS ID | ATLAS technique | Risk",
                        "1 | Gateway | injection of prompts | AML.T0015 | LLM Prompt Injection | High")
                .read();
        assertThat(read.threat().atlas()).containsExactly("AML.T0015 LLM Prompt Injection");
    }

    @Test
    void sixTicksGiveTheLetters() {
        var read = Sheets.of(
                        "ID | Component | Threat description | S | T | R | I | D | E | Risk",
                        "1 | Gateway | stolen token of a user | x | | | ✓ | | no | High")
                .read();
        assertThat(read.kinds()).containsExactly("threats");
        assertThat(read.threat().letters()).containsExactly(Stride.SPOOFING, Stride.INFORMATION_DISCLOSURE);
    }

    @Test
    void dreadMayHaveTwoColumnsCalledD() {
        for (String second : new String[] {"D", "D2"}) {
            var read = Sheets.of(
                            "ID | Component | Threat description | D | R | E | A | " + second + " | Total DREAD",
                            "1 | Gateway | stolen token of a user | 3 | 2 | 3 | 1 | 2 | 11",
                            "2 | Store | leaking of answers | 1 | 2 | 1 | 1 | 1 | 9")
                    .read();
            var dread = read.threat().votes().get(0).dread();
            assertThat(dread).isNotNull();
            assertThat(dread.complete()).extracting("value").containsExactly(3, 2, 3, 1, 2);
            assertThat(dread.complete()).extracting("outOf").containsOnly(3);
            assertThat(read.told())
                    .contains("dread-total-differs @ I3: `9` is neither the sum nor the mean of the five factors")
                    .noneMatch(line -> line.startsWith("dread-total-differs @ I2"));
        }
    }

    @Test
    void vulnerabilityListIsNoThreatList() {
        String[] rows = new String[7101];
        rows[0] = "Plugin ID | CVE | CVSS | Risk | Host | Port | Name | Description | Solution";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = i + " | CVE-2024-" + i + " | 9.8 | High | 10.0.0." + i % 250
                    + " | 443 | Old library | an old library | update";
        }
        var read = Sheets.of(rows).read();
        assertThat(read.kinds()).containsExactly("other");
        assertThat(read.threats()).isEmpty();
        assertThat(read.told())
                .containsExactly(
                        "not-ours @ : sheet `Sheet1` with 7101 rows was left alone: not a threat list, its columns `Plugin ID`, `CVE`"
                                + " are those of a vulnerability scan or an inventory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Risk level | Description | Action",
                "Rating | Meaning | Example",
                "Date | Author | Change",
                "Name | Email | Phone"
            })
    void legendsAndOtherListsAreNotTakenForThreats(String header) {
        var read = Sheets.of(
                        header,
                        "High | must be treated at once | stop",
                        "Medium | plan it | plan",
                        "Low | watch | watch")
                .read();
        assertThat(read.threats()).isEmpty();
    }

    @Test
    void listOfTheSixCategoriesIsALegend() {
        var read = Sheets.of(
                        "Threat | Property violated | Description",
                        "Spoofing | Authenticity | pretending to be somebody",
                        "Tampering | Integrity | changing things",
                        "Repudiation | Non-repudiation | denying it",
                        "Information disclosure | Confidentiality | telling secrets",
                        "Denial of service | Availability | stopping it",
                        "Elevation of privilege | Authorisation | getting rights")
                .read();
        assertThat(read.threats()).isEmpty();
    }

    @Test
    void headersInOtherLanguagesAreKnown() {
        var german = Sheets.of(
                        "ID | Komponente | Bedrohung | Beschreibung | Eintrittswahrscheinlichkeit | Auswirkung | Maßnahme",
                        "B-1 | Gateway | Täuschung | jemand gibt sich als Kunde aus | Hoch | Gering | Token")
                .read();
        assertThat(german.columns())
                .containsExactly("id", "component", "title", "scenario", "likelihood", "impact", "mitigation");
        var italian = Sheets.of(
                        "ID | Componente | Minaccia (STRIDE) | Descrizione | Probabilità | Impatto | Contromisure",
                        "M-1 | Gateway | Spoofing | un falso cliente | Alta | Bassa | token")
                .read();
        assertThat(italian.columns())
                .containsExactly("id", "component", "stride", "scenario", "likelihood", "impact", "mitigation");
    }

    @Test
    void rowWithoutWhatItNeedsIsToldNotDropped() {
        var read = Sheets.of("From | To | Data", "Customer | | questions", "Customer | Gateway | questions")
                .read();
        assertThat(read.workshop().flows()).hasSize(1);
        assertThat(read.told()).contains("row-skipped @ B2: row 2 has no To");
        assertThat(read.skipped()).containsExactly("A2: no To");
    }

    @Test
    void sheetWithOurNameButNoHeaderIsAsked() {
        var read = new Sheets()
                .sheet("t.xlsx", "Threats", "Gateway | somebody sends orders", "Store | leaks")
                .read();
        assertThat(read.toldKinds()).containsExactly("header-not-found");
    }

    @Test
    void sourceKnowsTheCellOfEachColumn() {
        var read = Sheets.of(
                        "", " | ID | Component | Threat | Risk", " | T-1 | Gateway | stolen token of a user | High")
                .read();
        assertThat(read.threat().source().at(Column.TITLE).toString()).isEqualTo("chat/threats.xlsx > Sheet1!D3");
    }

    @Test
    void wordsNobodyKnowsAreToldAndKept() {
        var read = Sheets.of(
                        "ID | Component | STRIDE | Scenario | Status | Due",
                        "T-1 | Gateway | Compliance | somebody sends orders | parked | after the summer")
                .read();
        assertThat(read.toldKinds()).contains("stride-not-understood", "word-not-understood", "date-not-understood");
        assertThat(read.threat().more()).extracting("text").contains("Compliance", "parked", "after the summer");
    }

    @Test
    void unclearComponentCellIsCutOnlyWhereThePartsAreKnown() {
        var read = new Sheets()
                .sheet(
                        "w.xlsx",
                        "Components",
                        "Component | Type | Trust zone",
                        "Monitoring and logs | monitoring_logs | Core",
                        "Gateway | llm_app | DMZ",
                        "Store | vector_store | Core")
                .file(
                        "threats.xlsx",
                        "ID | Component | STRIDE | Scenario",
                        "T-1 | Monitoring and logs | R | a | ",
                        "T-2 | Gateway / Store | R | b",
                        "T-3 | Gateway and Store | R | c",
                        "T-4 | Front / back door | R | d",
                        "T-5 | Gateway; Unknown box | R | e")
                .read();
        assertThat(read.threats())
                .extracting(threat -> String.join("+", threat.elements()))
                .containsExactly(
                        "Monitoring and logs",
                        "Gateway+Store",
                        "Gateway+Store",
                        "Front / back door",
                        "Gateway+Unknown box");
    }
}
