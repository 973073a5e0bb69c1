package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;

class RegisterExportTest {

    private static final Assessment CHAT = ExampleAssessment.supportChat();

    @Test
    void theRegisterHoldsEveryThreatUnderAFrozenHeaderWithFilters() throws Exception {
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(new RegisterExport().write(CHAT).content()))) {
            var sheet = workbook.getSheet("Threats");
            assertThat(sheet.getLastRowNum()).isEqualTo(CHAT.threats().size());
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Threat ID");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(CHAT.threats().get(0).id().value());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            boolean filtered = sheet.getCTWorksheet().isSetAutoFilter()
                    || !sheet.getTables().isEmpty();
            assertThat(filtered).isTrue();
        }
    }

    @Test
    void theRegisterNamesTheControlsOfTheMeasures() {
        assertThat(new String(new ThreatsCsvExport().write(CHAT).content(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Control references")
                .contains("D3-IVV; NIST SP 800-53 SI-10");
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        assertThat(new RegisterExport().write(CHAT).content())
                .isEqualTo(new RegisterExport().write(CHAT).content());
    }
}
