package org.stridebook.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;

class FrameworksTest {

    private final Frameworks frameworks = Frameworks.bundled();
    private final Catalogue catalogue = AtlasReader.bundled();

    @Test
    void everyFrameworkHasItsItems() {
        assertThat(frameworks.all())
                .extracting(
                        framework -> framework.code() + " " + framework.items().size())
                .containsExactly(
                        "nist-ai-rmf 72",
                        "owasp-ml-2023 10",
                        "owasp-llm-2025 10",
                        "owasp-llm-2026 10",
                        "owasp-agentic 27",
                        "linddun 40");
    }

    @Test
    void titlesOfOwaspListsSayTheirYear() {
        assertThat(frameworks.all().stream().filter(one -> one.code().startsWith("owasp")))
                .allSatisfy(one -> assertThat(one.title()).containsPattern("20\\d\\d"));
    }

    @Test
    void nistSubcategoriesAreGroupedByFunctionAndKeepTheirCategoryTitle() {
        var item = frameworks.framework("nist-ai-rmf").item("GOVERN 1.6").orElseThrow();
        assertThat(item.group()).isEqualTo("GOVERN");
        assertThat(item.category()).isEqualTo("GOVERN 1 AI risk policies and processes in force");
        assertThat(item.summary()).isNotEmpty();
    }

    @Test
    void everyNistSubcategoryHasItsOwnQuestionToReadAloud() {
        var items = frameworks.framework(Nist.CODE).items();
        assertThat(items)
                .extracting(FrameworkItem::question)
                .allSatisfy(question -> assertThat(question).endsWith("?").hasSizeBetween(30, 130))
                .doesNotHaveDuplicates();
    }

    @Test
    void nistHasNineteenCategoriesEachWithATitle() {
        var items = frameworks.framework(Nist.CODE).items();
        assertThat(items.stream().map(item -> Nist.category(item.id())).distinct())
                .hasSize(19);
        assertThat(items)
                .allSatisfy(item -> assertThat(Nist.categoryTitle(item)).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Govern 1.1, GOVERN 1.1",
        "MS-2.7, MEASURE 2.7",
        "'MAP 1.1 Intended purposes', MAP 1.1",
        "mg4.3, MANAGE 4.3",
        "ME 2.5, MEASURE 2.5",
        "MN 1.3, MANAGE 1.3",
        "GV.OC 1.5, GOVERN 1.5",
        "Measure: 2.5, MEASURE 2.5",
        "'Govern\n2.1', GOVERN 2.1"
    })
    void nistIdsAreReadAsPeopleWriteThem(String written, String id) {
        assertThat(Nist.subcategories(written)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "'GV-6.1, GV-6.2', GOVERN 6.1;GOVERN 6.2",
        "'GOVERN 6.1 and 6.2', GOVERN 6.1;GOVERN 6.2",
        "'MAP 4.1; MS 2.7 / 2.10', MAP 4.1;MEASURE 2.7;MEASURE 2.10",
        "'MANAGE 1.2-1.4', MANAGE 1.2;MANAGE 1.3;MANAGE 1.4",
        "'MAP 1.1 Intended purposes, see MAP 1.6', MAP 1.1",
        "'MAP 1.1, version 2.3 of it', MAP 1.1",
        "'Legal, 1.1', ''"
    })
    void cellWithSeveralNistIdsNamesEachOfThem(String written, String ids) {
        assertThat(String.join(";", Nist.subcategories(written))).isEqualTo(ids);
    }

    @Test
    void idsAreUniqueWithinAFramework() {
        frameworks
                .all()
                .forEach(framework -> assertThat(framework.items())
                        .extracting(item ->
                                item.id().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyTechniqueThatATableNamesExists() {
        var named = new ArrayList<AtlasId>();
        frameworks.all().forEach(framework -> framework.items().forEach(item -> named.addAll(item.techniques())));
        for (ElementType type : frameworks.elementTypes()) {
            for (Stride letter : Stride.values()) {
                frameworks.questions(type, letter).forEach(question -> named.addAll(question.techniques()));
            }
        }
        assertThat(named).isNotEmpty().allMatch(id -> catalogue.technique(id) != null);
    }

    @Test
    void everyTechniqueHasACrosswalkRowWhoseReferencesExist() {
        for (var technique : catalogue.techniques()) {
            CrosswalkRow row = frameworks.crosswalk(technique.id()).orElseThrow();
            for (FrameworkRef reference : row.references()) {
                assertThat(frameworks.framework(reference.framework()).item(reference.item()))
                        .as(technique.id() + " " + reference)
                        .isPresent();
            }
        }
    }

    @Test
    void everyMitigationHasNistSubcategoriesThatExist() {
        for (var mitigation : catalogue.mitigations()) {
            List<String> items = frameworks.nistOf(mitigation.id());
            assertThat(items)
                    .isNotEmpty()
                    .allMatch(item ->
                            frameworks.framework("nist-ai-rmf").item(item).isPresent());
        }
    }

    @Test
    void everyKindOfTheTableHasAQuestionForEachLetter() {
        for (ElementType type : frameworks.elementTypes()) {
            if (!type.code().equals("other")) {
                for (Stride letter : Stride.values()) {
                    assertThat(frameworks.questions(type, letter))
                            .as(type + " " + letter)
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LLM gateway, inference_api",
        "Database, data_source",
        "PostgreSQL database (EU), data_source",
        "S3 bucket, data_source",
        "REST API, inference_api",
        "REST-APIs, inference_api",
        "User, external_entity",
        "End users, external_entity",
        "User database, data_source",
        "CI, deployment_pipeline",
        "CI/CD, deployment_pipeline",
        "vector DB, vector_store",
        "Vektordatenbank, vector_store",
        "Base de données, data_source",
        "Datenbank, data_source",
        "utilisateur, external_entity",
        "Felhasználó, external_entity",
        "AI agent, ai_agent",
        "MCP servers, ai_agent",
        "model_registry, model_registry",
        "Model registry / model file, model_registry",
        "Audit logs, monitoring_logs",
        "Human reviewer, feedback_loop",
        "ETL job (nightly), data_pipeline",
        "GPU training cluster, training_loop",
        "Chatbot, llm_app",
        "Process, other",
        "Web application, other",
        "Quantum flux capacitor, other",
        "'', other"
    })
    void peoplesWordsForAnElementAreUnderstood(String text, String code) {
        assertThat(frameworks.elementType(text).code()).isEqualTo(code);
    }

    @Test
    void classicLettersAreAsked() {
        assertThat(frameworks.elementType("user").applicable()).containsExactly(Stride.SPOOFING, Stride.REPUDIATION);
        assertThat(frameworks.elementTypeByCode("flow_crossing").orElseThrow().applicable())
                .containsExactly(Stride.TAMPERING, Stride.INFORMATION_DISCLOSURE, Stride.DENIAL_OF_SERVICE);
        assertThat(frameworks.elementType("something else").applicable()).isEqualTo(EnumSet.allOf(Stride.class));
    }

    @Test
    void shapesAreThoseOfADataFlowDiagram() {
        assertThat(frameworks.elementTypes())
                .extracting(type -> type.code() + " " + type.shape())
                .contains(
                        "external_entity ACTOR",
                        "vector_store STORE",
                        "monitoring_logs STORE",
                        "inference_api PROCESS",
                        "flow_internal FLOW",
                        "other PROCESS");
    }

    @Test
    void everyRegistrationSaysWhatItIsAndHowToReadIt() {
        frameworks.all().forEach(one -> {
            assertThat(one.shortTitle()).as(one.code()).isNotBlank().hasSizeLessThan(32);
            assertThat(one.about()).as(one.code()).endsWith(".");
            assertThat(one.reading()).as(one.code()).endsWith(".");
            assertThat(one.address()).as(one.code()).startsWith("https://");
            assertThat(one.licence()).as(one.code()).isNotBlank();
        });
    }

    @Test
    void everyOwaspItemSaysItsYearAndHasAQuestionAndALetter() {
        frameworks.all().stream()
                .filter(one -> one.code().startsWith("owasp"))
                .flatMap(one -> one.items().stream())
                .forEach(item -> {
                    assertThat(item.label()).matches(".*20\\d\\d\\)?");
                    assertThat(item.question()).as(item.label()).endsWith("?");
                    assertThat(item.stride()).as(item.label()).isNotEmpty();
                });
    }

    @Test
    void siblingsOfOtherEditionsKnowEachOther() {
        for (var framework : frameworks.all()) {
            for (var item : framework.items()) {
                var here = new FrameworkRef(framework.code(), item.id());
                assertThat(item.related())
                        .as(here.toString())
                        .allSatisfy(other -> assertThat(
                                        frameworks.item(other).orElseThrow().related())
                                .contains(here));
            }
        }
        assertThat(frameworks
                        .item(new FrameworkRef("owasp-llm-2026", "LLM03:2026"))
                        .orElseThrow()
                        .related())
                .contains(new FrameworkRef("owasp-llm-2025", "LLM06:2025"), new FrameworkRef("owasp-agentic", "ASI02"));
    }

    @Test
    void anItemNamesATechniqueWhereTheTechniqueNamesTheItem() {
        for (var framework : frameworks.all()) {
            for (var item : framework.items()) {
                var here = new FrameworkRef(framework.code(), item.id());
                assertThat(item.techniques())
                        .as(here.toString())
                        .allSatisfy(technique -> assertThat(frameworks
                                        .crosswalk(technique)
                                        .orElseThrow()
                                        .references())
                                .contains(here));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OWASP LLM01:2025, LLM01:2025",
        "see LLM10:2026; and ML06:2023, ML06:2023 LLM10:2026",
        "ASI01, ASI01",
        "MEASURE 2.7, MEASURE 2.7",
        "MEASURE 2.71, ''",
        "LINDDUN DD5, DD5",
        "LINDDUN GO L1, L1",
        "T2 and L1 and D, ''",
        "LLM01, ''",
        "CWE-79, ''"
    })
    void itemsAreNamedByTheirIdsAndNeverWithoutTheYear(String text, String items) {
        assertThat(frameworks.named(text).stream().map(FrameworkRef::item).toList())
                .isEqualTo(items.isEmpty() ? List.of() : List.of(items.split(" (?=[ML][A-Z]*\\d\\d:)")));
    }

    @Test
    void everyLetterHasItsMeaning() {
        for (Stride letter : Stride.values()) {
            StrideMeaning meaning = frameworks.meaning(letter);
            assertThat(List.of(meaning.classic(), meaning.ai(), meaning.example()))
                    .as(letter.title())
                    .allMatch(text -> text.endsWith("."));
            assertThat(meaning.property()).matches("[a-z]+");
        }
    }
}
