package org.stridebook.assessment.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation.Status;

class VerificationTest {

    @ParameterizedTest
    @CsvSource({
        "Ben,Ana,Report 7,verified,false,100 %",
        "'',Ana,Report 7,verified,false,100 %",
        "Ben,'',Report 7,in place,true,0 %",
        "Ben,Ana,'',in place,true,0 %",
        "Ben,BEN,looked at it,in place,true,0 %",
        "Ben,'','',in place,true,0 %"
    })
    void onlyAnotherPersonWithEvidenceVerifies(
            String owner, String checker, String evidence, String state, boolean open, String coverage) {
        Assessment assessment = ExampleAssessment.of(AWorkshop.of("A")
                .threat(AThreat.id("T-1").rated(3, 3))
                .mitigation("M1", "Filter", "T-1", "", Status.VERIFIED, owner, "", "")
                .checked(checker, evidence));
        assertThat(assessment.measures().get(0).status().word()).isEqualTo(state);
        assertThat(assessment.threats().get(0).isOpen()).isEqualTo(open);
        assertThat(assessment.kpi("mitigation-coverage").value()).isEqualTo(coverage);
    }
}
