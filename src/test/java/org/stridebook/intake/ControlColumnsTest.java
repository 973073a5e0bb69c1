package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.intake.Sheets.Read;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Mitigation;

/** Controls of other catalogues beside the team's own measures. */
class ControlColumnsTest {

    private static Read mitigations(String header, String row) {
        return new Sheets()
                .file(
                        "mitigations.xlsx",
                        "ID | Mitigation | Threat IDs | Status | " + header,
                        "M-1 | Limits | T-1 | planned | " + row)
                .read();
    }

    private static List<String> controls(Read read) {
        Mitigation only = read.workshop().mitigations().get(0);
        assertThat(only.more()).isEmpty();
        assertThat(read.workshop().sheets()).allMatch(sheet -> sheet.kind().equals("mitigations"));
        return only.controls().stream().map(ControlReference::text).toList();
    }

    @Test
    void aColumnOfReferencesIsKeptAsTyped() {
        assertThat(controls(mitigations("References", "D3-PH; ISO 27001 A.8.9")))
                .containsExactly("D3-PH", "ISO 27001 A.8.9");
        assertThat(controls(mitigations("Framework reference", "our rule 7"))).containsExactly("our rule 7");
        assertThat(controls(mitigations("REFERENCES", "rule 7"))).containsExactly("rule 7");
    }

    @Test
    void severalColumnsMergeAndABareNumberKeepsItsCatalogue() {
        assertThat(controls(mitigations(
                        "D3FEND | NIST 800-53 | ISO 27001 | CIS control",
                        "D3-PH | SC-7; SC-8 | ISO 27001 A.8.9 | 3.1")))
                .containsExactly(
                        "D3-PH", "NIST 800-53: SC-7", "NIST 800-53: SC-8", "ISO 27001 A.8.9", "CIS control: 3.1");
    }

    @Test
    void anIdOfAnotherCatalogueInTheAtlasColumnFindsItsPlace() {
        var read = mitigations("ATLAS mitigation", "AML.M0004; D3-PH, M1041");
        assertThat(controls(read)).containsExactly("D3-PH", "M1041");
        assertThat(read.workshop().mitigations().get(0).atlas()).containsExactly("AML.M0004");
    }

    @Test
    void aThreatKeepsThemAmongItsReferences() {
        var threat = Sheets.of(
                        "ID | Component | STRIDE | Scenario | Mitigation | ATLAS mitigation | References",
                        "T-1 | Chat | T | Poisoned data | Sign it | AML.M0014; D3-FH | CWE-345")
                .read()
                .threat();
        assertThat(threat.atlasMitigations()).containsExactly("AML.M0014");
        assertThat(threat.references()).isEqualTo("CWE-345; D3-FH");
    }
}
