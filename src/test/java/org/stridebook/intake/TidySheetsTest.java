package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.NistAnswer;
import org.stridebook.workshop.Participant;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.Treatment;

/** Each kind of sheet as the template has it. */
class TidySheetsTest {

    @Test
    void workshopSheetSaysWhatTheSystemIs() {
        var read = new Sheets()
                .file(
                        "workshop.xlsx",
                        "System | Support chat",
                        "Description | Answers customers",
                        "Owner | Ana Lopes",
                        "Session date | 2026-05-12",
                        "Participants | Ana Lopes (product owner); Ben Ito (ML engineer)",
                        " | Cy Ade, security",
                        "Tier | 1",
                        "Favourite colour | green")
                .read();
        var profile = read.workshop().profile();
        assertThat(profile.system()).isEqualTo("Support chat");
        assertThat(profile.session()).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(profile.tier()).isEqualTo(1);
        assertThat(profile.participants())
                .containsExactly(
                        new Participant("Ana Lopes", "product owner"),
                        new Participant("Ben Ito", "ML engineer"),
                        new Participant("Cy Ade", "security"));
        assertThat(profile.more())
                .extracting("header", "text")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Favourite colour", "green"));
        assertThat(read.told()).isEmpty();
    }

    @Test
    void componentsFlowsZonesAndAssets() {
        var read = new Sheets()
                .sheet(
                        "workshop.xlsx",
                        "Components",
                        "ID | Component | Type | Trust zone | Description | Owner | Technology | Data assets | Out of scope | Reason",
                        "C-1 | Chat gateway | llm_app | DMZ | takes questions | Ana | Java | Prompts, Answers | no |",
                        "C-2 | Vector store | vector_store | Core | | | | | yes | run by the platform team")
                .sheet(
                        "workshop.xlsx",
                        "Data flows",
                        "ID | From | To | Data | Protocol | Authenticated | Encrypted | Description",
                        "F-1 | Customer | Chat gateway | questions | HTTPS | yes | yes | the front door")
                .sheet(
                        "workshop.xlsx",
                        "Trust zones",
                        "Zone | Trust | Description",
                        "Internet | 0 | anybody",
                        "Core | high | ours")
                .sheet(
                        "workshop.xlsx",
                        "Data assets",
                        "Asset | Classification | Personal data | Stored in | Owner | C | I | A",
                        "Prompts | secret | yes | Vector store | Ana | H | M | L")
                .read();
        assertThat(read.kinds()).containsExactly("components", "flows", "zones", "assets");
        var first = read.workshop().components().get(0);
        assertThat(first.name()).isEqualTo("Chat gateway");
        assertThat(first.assets()).containsExactly("Prompts", "Answers");
        assertThat(first.outOfScope()).isFalse();
        assertThat(read.workshop().components().get(1).outOfScope()).isTrue();
        assertThat(read.workshop().flows().get(0).from()).isEqualTo("Customer");
        assertThat(read.workshop().zones()).extracting("trust").containsExactly(0, 8);
        assertThat(read.workshop().assets().get(0).confidentiality()).isEqualTo("H");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void threatListOfTheTemplate() {
        var read = Sheets.of(
                        "Threat ID | Component or flow | STRIDE | ATLAS | Title | Scenario | Likelihood | Impact | Existing controls | Mitigation | ATLAS mitigation | Treatment | Status | Residual likelihood | Residual impact | Owner | Due | Effort | Ticket | Found on | Participant | References | Notes",
                        "T-01 | Chat gateway | T, I | AML.T0051.000; AML.T0054 | Injection | A customer smuggles in orders | High | Medium | filter | sandbox the tools | AML.M0020 | Mitigate | In progress | Low | Low | Ana | 2026-07-01 | M | CHAT-7 | 2026-05-12 | Ana | http://example.org | look again")
                .read();
        var threat = read.threat();
        assertThat(threat.id().value()).isEqualTo("T-01");
        assertThat(threat.elements()).containsExactly("Chat gateway");
        assertThat(threat.letters()).containsExactly(Stride.TAMPERING, Stride.INFORMATION_DISCLOSURE);
        assertThat(threat.atlas()).containsExactly("AML.T0051.000", "AML.T0054");
        assertThat(threat.votes().get(0).likelihood()).isEqualTo(new Score(3, 3, "High"));
        assertThat(threat.votes().get(0).impact()).isEqualTo(new Score(2, 3, "Medium"));
        assertThat(threat.votes().get(0).participant()).isEqualTo("Ana");
        assertThat(threat.treatment()).isEqualTo(Treatment.MITIGATE);
        assertThat(threat.residualImpact()).isEqualTo(new Score(1, 3, "Low"));
        assertThat(threat.due()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(threat.source().at(org.stridebook.workshop.Column.SCENARIO).toString())
                .isEqualTo("chat/threats.xlsx > Sheet1!F2");
        assertThat(read.told()).isEmpty();
        assertThat(read.columns()).doesNotContain("-");
    }

    @Test
    void answersDecisionsMitigationsNistAndResults() {
        var read = new Sheets()
                .file(
                        "stride.xlsx",
                        "Element | STRIDE | Question | Answer | Why | Threat ID | Participant",
                        "Chat gateway | S | Who is it? | no | single sign-on | | Ana",
                        "Chat gateway | Tampering | Who changes it? | threat | | T-01 | Ben",
                        "Chat gateway | R | | | | |")
                .file(
                        "decisions.xlsx",
                        "Threat ID | Decision | Reason | Approver | Decided on | Expires",
                        "T-01 | Accept | too dear | The board | 2026-05-12 | 2027-05-12")
                .file(
                        "mitigations.xlsx",
                        "ID | Mitigation | Threat IDs | ATLAS mitigation | Status | Owner | Due | Effort | Ticket | Checked by | Evidence",
                        "M-1 | Rate limits | T-01, T-02 | AML.M0004 | Verified | Ana | 2026-06-30 | S | CHAT-9 | Cy | test 14")
                .file(
                        "nist.xlsx",
                        "Subcategory | Status | Evidence | Owner | Due",
                        "GOVERN 1.1 | partial | a list | Ana | 2026-12-31")
                .file(
                        "results.csv",
                        "Threat ID or Component | Technique | Tool | Date | Attempts | Successes | Verdict | Link",
                        "T-01 | prompt injection | garak | 2026-05-13 | 1,200 | 31 | fail | http://example.org/r")
                .read();
        var workshop = read.workshop();
        assertThat(workshop.answers()).extracting(Answer::value).containsExactly(Answer.Value.NO, Answer.Value.THREAT);
        assertThat(workshop.answers().get(1).threats()).containsExactly("T-01");
        assertThat(workshop.decisions().get(0).decision()).isEqualTo(Treatment.ACCEPT);
        assertThat(workshop.decisions().get(0).expires()).isEqualTo(LocalDate.of(2027, 5, 12));
        assertThat(workshop.mitigations().get(0).threats()).containsExactly("T-01", "T-02");
        assertThat(workshop.mitigations().get(0).status()).isEqualTo(Mitigation.Status.VERIFIED);
        assertThat(workshop.nistAnswers().get(0).status()).isEqualTo(NistAnswer.Status.PARTIAL);
        assertThat(workshop.testResults().get(0).attempts()).isEqualTo(1200);
        assertThat(workshop.testResults().get(0).target()).isEqualTo("T-01");
        assertThat(read.kinds()).containsExactly("stride", "decisions", "mitigations", "nist", "results");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void strideGridBecomesAnswers() {
        var read = Sheets.of(
                        "Element | S | T | R | I | D | E",
                        "Chat gateway | x | T-01 | no | n/a | ? | No - no rights to gain")
                .read();
        assertThat(read.kinds()).containsExactly("grid");
        assertThat(read.workshop().answers())
                .extracting(Answer::value)
                .containsExactly(
                        Answer.Value.THREAT,
                        Answer.Value.THREAT,
                        Answer.Value.NO,
                        Answer.Value.NOT_APPLICABLE,
                        Answer.Value.DONT_KNOW,
                        Answer.Value.NO);
        assertThat(read.workshop().answers().get(1).threats()).containsExactly("T-01");
        assertThat(read.workshop().answers().get(5).why()).isEqualTo("No - no rights to gain");
    }

    @Test
    void headerOverThePairsIsPartOfThem() {
        var read = new Sheets()
                .file(
                        "workshop.xlsx",
                        "About the system",
                        "",
                        "Field | Value",
                        "System | Chat",
                        "Owner | Ana",
                        "Tier | 2")
                .read();
        assertThat(read.sheet().headerRow()).isEqualTo(3);
        assertThat(read.told()).isEmpty();
    }

    @Test
    void answersSuchAsNoneAndDashAreNotCalledBlank() {
        var read = Sheets.of("From | To | Authenticated | Encrypted", "Customer | Gateway | none | n/a")
                .read();
        assertThat(read.workshop().flows().get(0).authenticated()).isEqualTo("none");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void mapOfTicketsIsRead() {
        var read = new Sheets()
                .file(
                        "tickets-map.csv",
                        "key,tracker,ticket id,url,fingerprint".replace(',', '|'),
                        "SB-chat-T-1 | jira | CH-4 | http://j/CH-4 | ab12")
                .read();
        assertThat(read.workshop().tickets()).extracting("ticketId").containsExactly("CH-4");
    }
}
