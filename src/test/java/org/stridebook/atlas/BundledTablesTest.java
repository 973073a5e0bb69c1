package org.stridebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundledTablesTest {

    private final Catalogue catalogue = AtlasReader.bundled();

    @Test
    void theReleaseIsWhole() {
        assertThat(catalogue.release()).isEqualTo("2026.09");
        assertThat(catalogue.tactics()).hasSize(16);
        assertThat(catalogue.techniques()).hasSize(208);
        assertThat(catalogue.techniques().stream().filter(one -> one.parent() == null))
                .hasSize(120);
        assertThat(catalogue.mitigations()).hasSize(40);
        assertThat(catalogue.caseStudies()).hasSize(73);
        assertThat(catalogue.mitigations().stream()
                        .mapToInt(one -> one.techniques().size())
                        .sum())
                .isEqualTo(361);
        assertThat(catalogue.techniques().stream()
                        .mapToInt(one -> one.mitigations().size())
                        .sum())
                .isEqualTo(361);
    }

    @Test
    void noIdDangles() {
        for (Technique technique : catalogue.techniques()) {
            assertThat(technique.tactics()).isNotEmpty().allMatch(id -> catalogue.tactic(id) != null);
            assertThat(technique.mitigations()).allMatch(id -> catalogue.mitigation(id) != null);
            if (technique.parent() != null) {
                assertThat(catalogue.technique(technique.parent())).isNotNull();
            }
        }
        catalogue
                .mitigations()
                .forEach(mitigation ->
                        assertThat(mitigation.techniques()).allMatch(id -> catalogue.technique(id) != null));
        catalogue
                .caseStudies()
                .forEach(study -> assertThat(study.steps())
                        .isNotEmpty()
                        .allMatch(step -> catalogue.technique(step.technique()) != null));
    }

    @Test
    void tacticsStandInMatrixOrder() {
        assertThat(catalogue.tactics().get(0).name()).isEqualTo("Reconnaissance");
        assertThat(catalogue.tactics().get(2).name()).isEqualTo("AI Attack Adaptation");
        assertThat(catalogue.tactics()).extracting(Tactic::position).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void subTechniquesHaveTheNameOfTheirParentInTheirFullName() {
        Technique indirect = catalogue.technique(new AtlasId("AML.T0051.001"));
        assertThat(indirect).isNotNull();
        assertThat(indirect.name()).isEqualTo("Indirect");
        assertThat(indirect.fullName()).isEqualTo("LLM Prompt Injection: Indirect");
        assertThat(catalogue.techniques()).extracting(Technique::fullName).doesNotHaveDuplicates();
    }

    @Test
    void caseStudiesSayNoMoreOfTheirDateThanIsKnown() {
        assertThat(catalogue.caseStudy(new AtlasId("AML.CS0000")))
                .extracting(CaseStudy::when)
                .isEqualTo("2020");
        assertThat(catalogue.caseStudy(new AtlasId("AML.CS0003")))
                .extracting(CaseStudy::when)
                .isEqualTo("2019-09-07");
        assertThat(EventDate.text("2023-05-01", "MONTH")).isEqualTo("2023-05");
    }

    @Test
    void attackCounterpartsAreKnown() {
        assertThat(catalogue.technique(new AtlasId("AML.T0050")))
                .extracting(Technique::attackId)
                .isEqualTo("T1059");
    }
}
