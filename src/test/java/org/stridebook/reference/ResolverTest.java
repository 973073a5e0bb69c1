package org.stridebook.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

class ResolverTest {

    private static final Catalogue CATALOGUE = AtlasReader.bundled();
    private static final Resolver RESOLVER = new Resolver(CATALOGUE);

    static List<CsvRow> references() {
        return CsvResource.read(ResolverTest.class, "references.csv");
    }

    @ParameterizedTest
    @MethodSource("references")
    void handLabelledReferencesMeanWhatAPersonSaid(CsvRow row) {
        String cell = row.get("cell").replace('⏎', '\n');
        assertThat(shown(RESOLVER.resolveAll(cell))).as(cell).isEqualTo(row.get("expected"));
    }

    private static String shown(List<Resolution> found) {
        return found.stream()
                .map(one -> (one.verdict().word() + " "
                                + one.ids().stream().map(AtlasId::value).collect(Collectors.joining("+")))
                        .strip())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void theLabelledReferencesAreManyAndOfEveryVerdict() {
        assertThat(references()).hasSizeGreaterThan(150);
        for (Resolution.Verdict verdict : Resolution.Verdict.values()) {
            assertThat(references()).anyMatch(row -> row.get("expected").contains(verdict.word()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "AML.T0051=",
                "AML-T0051=AML.T0051 LLM Prompt Injection",
                "Evade ML Model=AML.T0015 Evade AI Model",
                "AML.T0058=AML.T0115.001 Publish Poisoned AI Artifacts: Models",
                "AML.T0054: LLM Prompt Injection=AML.T0051 LLM Prompt Injection",
                "T1059=AML.T0050 Command and Scripting Interpreter",
                "AML.T051=AML.T0051 LLM Prompt Injection",
                "AML.T0051.009=AML.T0051 LLM Prompt Injection",
                "Poison ML Model=AML.T0018 Manipulate AI Model or AML.T0018.000 Manipulate AI Model: Poison AI Model",
                "Vector DB poisoning=AML.T0070 RAG Poisoning",
                "Prompt injections of customers=AML.T0051 LLM Prompt Injection",
                "uses model extraction to resell=AML.T0024.002 Exfiltration via AI Inference API: Extract AI Model",
                "AML.T0053 Stolen Laptop=AML.T0053 AI Agent Tool Invocation",
                "AML.TA0002 Exfiltration=AML.TA0010 Exfiltration",
                "Indirect=AML.T0051.001 LLM Prompt Injection: Indirect",
                "Invert AI Model=",
                "LAM.T0051=AML.T0051 LLM Prompt Injection",
                "Quantum teleportation="
            })
    void suggestionsSayWhatToWrite(String text, String suggestion) {
        assertThat(RESOLVER.resolve(text).suggestion()).isEqualTo(suggestion == null ? "" : suggestion);
    }

    @Test
    void theTextStaysAsWritten() {
        assertThat(RESOLVER.resolveAll("Prompt  Injection ;  aml.t0054"))
                .extracting(Resolution::text)
                .containsExactly("Prompt  Injection", "aml.t0054");
    }

    @Test
    void everyIdAndFullNameIsExact() {
        for (Technique technique : CATALOGUE.techniques()) {
            for (String text : List.of(
                    technique.id().value(),
                    technique.fullName(),
                    technique.id() + " " + technique.fullName(),
                    technique.fullName() + " (" + technique.id() + ")")) {
                assertThat(shown(RESOLVER.resolveAll(text))).as(text).isEqualTo("exact " + technique.id());
            }
        }
    }

    @Test
    void everyMitigationIsExactWhereMitigationsAreWanted() {
        for (AtlasMitigation mitigation : CATALOGUE.mitigations()) {
            assertThat(shown(RESOLVER.resolveAll(mitigation.id() + " " + mitigation.name(), Wanted.MITIGATION)))
                    .isEqualTo("exact " + mitigation.id());
            assertThat(shown(RESOLVER.resolveAll(mitigation.name(), Wanted.MITIGATION)))
                    .isEqualTo("exact " + mitigation.id());
        }
        assertThat(shown(RESOLVER.resolveAll("Restrict Number of ML Model Queries; AML.T0051", Wanted.MITIGATION)))
                .isEqualTo("renamed AML.M0004 | other-kind AML.T0051");
    }

    @Test
    void everyAliasOfTheTableMeansSomethingUnlessTwoRowsDisagree() {
        for (Alias alias : Alias.bundled()) {
            if (alias.kind().equals("practitioner-term") && !alias.ids().isEmpty()) {
                Resolution found = RESOLVER.resolve(alias.alias());
                assertThat(found.verdict())
                        .as(alias.alias())
                        .isNotIn(Resolution.Verdict.UNKNOWN, Resolution.Verdict.BLANK);
            }
        }
    }

    @Test
    void everyIdThatIsNamedExists() {
        for (CsvRow row : references()) {
            for (Resolution found : RESOLVER.resolveAll(row.get("cell"))) {
                assertThat(found.ids()).allMatch(CATALOGUE::has);
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void joinedReferencesAreFoundAgain(int seed) {
        var random = new Random(seed);
        String[] between = {", ", "; ", "\n", " | ", " / ", " and ", " & ", ",", " || "};
        var wanted = new ArrayList<AtlasId>();
        var cell = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            Technique one = CATALOGUE.techniques().get(random.nextInt(208));
            if (!wanted.contains(one.id())) {
                cell.append(cell.isEmpty() ? "" : between[random.nextInt(between.length)]);
                cell.append(random.nextBoolean() ? one.id() : one.id() + " " + one.fullName());
                wanted.add(one.id());
            }
        }
        assertThat(RESOLVER.resolveAll(cell.toString()).stream().flatMap(one -> one.ids().stream()))
                .as(cell.toString())
                .containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCellMakesItFailOrForget(int seed) {
        var random = new Random(seed);
        String[] atoms = {
            "AML.T0051",
            "T1059",
            ".001",
            "(",
            ")",
            "[",
            "]",
            "/",
            ",",
            " and ",
            "\n",
            ";",
            "|",
            "Evade",
            " AI Model",
            ":",
            " - ",
            "&",
            "ſ",
            "İ",
            "\ud83d\ude00",
            "\ud83d",
            "AML.",
            "MLT0019",
            "https://",
            "ﬁ",
            "TBD",
            "0",
            "e.g.",
            "\u200b",
            "ﷺ"
        };
        var cell = new StringBuilder();
        random.ints(1 + random.nextInt(25), 0, atoms.length).forEach(i -> cell.append(atoms[i]));
        List<Resolution> found = RESOLVER.resolveAll(cell.toString());
        assertThat(found.isEmpty())
                .isEqualTo(cell.toString().isBlank() || cell.toString().strip().isEmpty());
    }

    @Test
    void aVeryLongCellEnds() {
        assertThat(RESOLVER.resolveAll("prompt injection, ".repeat(1_500))).hasSize(1);
        assertThat(RESOLVER.resolveAll("lorem ipsum, ".repeat(2_000)).get(0).verdict())
                .isEqualTo(Resolution.Verdict.UNKNOWN);
        assertThat(RESOLVER.resolveAll("(".repeat(30_000))).hasSize(1);
    }
}
