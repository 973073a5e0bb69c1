package org.stridebook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlReferenceTest {

    @Test
    void aCellHoldsSeveralEachAsTyped() {
        assertThat(ControlReference.in(
                        "D3-PH, M1041; ISO 27001 A.8.9, A.8.10 | NIST SP 800-53 SC-7\nhttps://a.example/x,y"))
                .extracting(ControlReference::text)
                .containsExactly(
                        "D3-PH", "M1041", "ISO 27001 A.8.9, A.8.10", "NIST SP 800-53 SC-7", "https://a.example/x,y");
        assertThat(ControlReference.in(" ; ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "D3-PH,https://d3fend.mitre.org/technique/D3-PH/",
        "D3-PH Platform Hardening,https://d3fend.mitre.org/technique/D3-PH/",
        "MITRE D3FEND D3-IVV,https://d3fend.mitre.org/technique/D3-IVV/",
        "M1041,https://attack.mitre.org/mitigations/M1041/",
        "ATT&CK M1041 Encrypt,https://attack.mitre.org/mitigations/M1041/",
        "AML.M1041,''",
        "M0015,''",
        "D3-PH and M1041,''",
        "D3-PH and D3-IVV,''",
        "ISO 27001 A.8.9,''",
        "javascript:D3-,''",
        "XD3-PH,''"
    })
    void idsOfOtherCataloguesOfMitreHaveAPage(String text, String page) {
        assertThat(new ControlReference(text).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D3-PH",
                "M1041",
                "SC-7",
                "AC-2 (12)",
                "NIST SP 800-53 SC-7",
                "ISO 27001 A.8.9",
                "CIS Control 3",
                "OWASP ASVS 4.0.3",
                "https://d3fend.mitre.org/"
            })
    void theseCanOnlyBeOfAnotherCatalogue(String text) {
        assertThat(new ControlReference(text).isClear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AML.M0015",
                "M0015",
                "Adversarial Input Detection",
                "AML.M1041",
                "CIS",
                "SC-7 of ours",
                "nist",
                "https://atlas.mitre.org/mitigations/AML.M0015",
                "ISO is not AML.M0015 7"
            })
    void theseMayBeOfAtlas(String text) {
        assertThat(new ControlReference(text).isClear()).isFalse();
    }
}
