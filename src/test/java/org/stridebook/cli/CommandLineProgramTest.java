package org.stridebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.check.KnownKinds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineProgramTest {

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Path smallWorkshop(Path folder) throws Exception {
        Path system = Files.createDirectories(folder.resolve("workshops").resolve("chat"));
        Files.writeString(
                system.resolve("components.csv"),
                "ID,Component,Type,Trust zone\nC-1,Gateway,LLM app,Inside\nC-2,User,user,Outside\n");
        Files.writeString(system.resolve("flows.csv"), "ID,From,To,Data\nF-1,User,Gateway,questions\n");
        Files.writeString(
                system.resolve("threats.csv"),
                "Threat ID,Component,STRIDE,ATLAS,Scenario,Likelihood,Impact\n"
                        + "T-1,Gatewy2x,T,AML.T0051,Somebody talks the model into it,High,High\n");
        return folder.resolve("workshops");
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        Answer help = run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Examples:", "Exit codes:", "check", "explain", "atlas", "generate-completion");
    }

    @Test
    void theVersionNamesTheAtlasRelease() {
        assertThat(run("--version").out()).contains("stridebook", "ATLAS 2026.09");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-folder, there is no folder 'no-such-folder'",
        "biuld, there is no folder 'biuld'; did you mean `stridebook build`?",
        "--as-of=tomorrow, --as-of wants a date",
        "--jobs=0, --jobs wants a number from 1",
        "--fail-on=sometimes, --fail-on wants note",
        "--no-such-option, Unknown option"
    })
    void wrongUsageIsSaidPlainlyWithExitCode2(String argument, String message, @TempDir Path folder) throws Exception {
        Path workshops = smallWorkshop(folder);
        String[] arguments = argument.startsWith("--")
                ? new String[] {
                    "build", workshops.toString(), "-o", folder.resolve("site").toString(), argument
                }
                : new String[] {"build", argument};
        Answer answer = run(arguments);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void aBuildSaysWhatWasReadAndWhatToOpen(@TempDir Path folder) throws Exception {
        Path site = folder.resolve("site");
        Answer answer = run("build", smallWorkshop(folder).toString(), "-o", site.toString(), "--as-of", "2026-11-24");
        assertThat(answer.code()).as(answer.err()).isEqualTo(1); // the component of T-1 does not exist
        assertThat(answer.err())
                .contains(
                        "read    1 system with 1 threat from 3 files",
                        site.resolve("index.html").toString());
    }

    @Test
    void anOutputInsideTheInputIsRefused(@TempDir Path folder) throws Exception {
        Path workshops = smallWorkshop(folder);
        Answer answer = run(
                "build", workshops.toString(), "-o", workshops.resolve("site").toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(Files.exists(workshops.resolve("site"))).isFalse();
    }

    @Test
    void onlyAnUnknownSystemNamesTheKnownOnes(@TempDir Path folder) throws Exception {
        Answer answer = run("check", smallWorkshop(folder).toString(), "--only", "chta");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("there is no system 'chta'", "chat");
    }

    @Test
    void onlyOneOfTwoSystemsIsBuiltWhenAskedFor(@TempDir Path folder) throws Exception {
        Path workshops = smallWorkshop(folder);
        Path other = Files.createDirectories(workshops.resolve("vision"));
        Files.copy(workshops.resolve("chat/components.csv"), other.resolve("components.csv"));
        Path site = folder.resolve("site");
        Answer answer = run("build", workshops.toString(), "-o", site.toString(), "--only", "vision");
        assertThat(answer.err()).contains("read    1 system ");
        assertThat(site.resolve("workshops/vision/index.html")).exists();
        assertThat(site.resolve("workshops/chat")).doesNotExist();
    }

    @Test
    void aTemplateOfOnesOwnReplacesTheBundledOne(@TempDir Path folder) throws Exception {
        Path mine = Files.createDirectories(folder.resolve("mine/site"));
        Files.writeString(
                mine.resolve("NotFoundPage.ftlh"),
                "<@layout.page><@layout.head><h1>Nothing here</h1></@layout.head><p>Ask Kim.</p></@layout.page>");
        Path site = folder.resolve("site");
        run(
                "build",
                smallWorkshop(folder).toString(),
                "-o",
                site.toString(),
                "--templates",
                folder.resolve("mine").toString());
        assertThat(site.resolve("404.html")).content().contains("Ask Kim.");
        assertThat(site.resolve("index.html")).content().contains("<main");
    }

    @Test
    void aBrokenTemplateIsNamedAndLeavesTheOldSite(@TempDir Path folder) throws Exception {
        Path workshops = smallWorkshop(folder);
        Path site = folder.resolve("site");
        run("build", workshops.toString(), "-o", site.toString());
        String before = Files.readString(site.resolve("index.html"));
        Path mine = Files.createDirectories(folder.resolve("mine/site"));
        Files.writeString(mine.resolve("HomePage.ftlh"), "<@layout.page>${page.noSuchThing}</@layout.page>");
        Answer answer = run(
                "build",
                workshops.toString(),
                "-o",
                site.toString(),
                "--templates",
                folder.resolve("mine").toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("HomePage.ftlh", "noSuchThing").doesNotContain("\tat ");
        assertThat(site.resolve("index.html")).hasContent(before);
    }

    @Test
    void checkPrintsEachProblemWithItsCellAndASuggestion(@TempDir Path folder) throws Exception {
        Answer answer = run("check", smallWorkshop(folder).toString(), "--as-of", "2026-11-24");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("error[unknown-component]: ", "  --> chat/threats.csv > threats!B2\n");
        assertThat(Files.exists(folder.resolve("site"))).isFalse();
    }

    @Test
    void checkPrintsJson(@TempDir Path folder) throws Exception {
        Answer answer = run("check", smallWorkshop(folder).toString(), "--format", "json");
        JsonNode report = JsonMapper.shared().readTree(answer.out());
        assertThat(report.get("errors").asInt()).isPositive();
        assertThat(report.at("/problems/0/locations/0/file").asString()).startsWith("chat");
    }

    @Test
    void checkPrintsSarifWithAnArtifactForEachResult(@TempDir Path folder) throws Exception {
        Answer answer = run("check", smallWorkshop(folder).toString(), "--format", "sarif");
        JsonNode log = JsonMapper.shared().readTree(answer.out());
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        for (JsonNode result : log.at("/runs/0/results")) {
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .startsWith("chat");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.get("level").asString()).isIn("error", "warning", "note");
        }
    }

    @Test
    void checkPrintsJunitXml(@TempDir Path folder) throws Exception {
        Answer answer = run("check", smallWorkshop(folder).toString(), "--format", "junit");
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(answer.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(xml.getElementsByTagName("testcase").getLength()).isPositive();
        assertThat(xml.getElementsByTagName("failure").getLength()).isPositive();
    }

    @Test
    void explainKnowsEveryKindOfProblem() {
        assertThat(KnownKinds.ALL).hasSizeGreaterThan(25);
        KnownKinds.ALL.forEach(kind -> {
            Answer answer = run("explain", kind.name());
            assertThat(answer.code()).isZero();
            assertThat(answer.out()).contains(kind.meaning(), kind.example());
            assertThat(kind.meaning()).as(kind.name()).isNotBlank();
            assertThat(kind.example()).as(kind.name()).isNotBlank();
        });
    }

    @Test
    void outputIntoTheInputIsWrongUsageBeforeAnythingIsRead(@TempDir Path folder) throws Exception {
        String workshops = smallWorkshop(folder).toString();
        Answer answer = run("build", workshops, "-o", workshops);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("contain each other", "-o").doesNotContain("reading");
    }

    @Test
    void explainSuggestsANameThatIsNear() {
        Answer answer = run("explain", "unknown-komponent");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("did you mean unknown-component?");
    }

    @Test
    void atlasResolveSaysWhatAReferenceMeans() {
        assertThat(run("atlas", "resolve", "AML-T0051").out()).contains("AML.T0051 LLM Prompt Injection");
        JsonNode answers = JsonMapper.shared()
                .readTree(run("atlas", "resolve", "--format", "json", "prompt injection", "T1059")
                        .out());
        assertThat(answers.get(0).get("verdict").asString()).isEqualTo("alias");
        assertThat(answers.get(1).get("verdict").asString()).isEqualTo("attack");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AML.T0051|`AML.T0051` is AML.T0051 LLM Prompt Injection",
                "AML-T0051|`AML-T0051` is AML.T0051 LLM Prompt Injection⏎  write instead: AML.T0051 LLM Prompt Injection",
                "Evade ML Model|`Evade ML Model` was renamed: ATLAS now has AML.T0015 Evade AI Model⏎  write instead: AML.T0015 Evade AI Model",
                "Impact|`Impact` is a tactic, AML.TA0011 Impact, where a technique is wanted",
                "AML.M0015|`AML.M0015` is no technique, but AML.M0015 Predictive AI Adversarial Input Detection",
                "Poison ML Model|`Poison ML Model` may mean several things, so a sheet with it is read as none of them⏎"
                        + "  did you mean: AML.T0018 Manipulate AI Model or AML.T0018.000 Manipulate AI Model: Poison AI Model",
                "n/a|`n/a` is no reference"
            })
    void atlasResolveSpeaksInSentences(String text, String said) {
        assertThat(run("atlas", "resolve", text).out()).isEqualTo(said.replace('⏎', '\n') + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AML.T0051|exact|AML.T0051|",
                "AML-T0051|exact|AML.T0051|AML.T0051 LLM Prompt Injection",
                "jailbreak, Evade ML Model|renamed|AML.T0054 AML.T0015|AML.T0054 LLM Jailbreak; AML.T0015 Evade AI Model",
                "AML.T0051, Impact|tactic|AML.T0051 AML.TA0011|",
                "AML.T0054; T1059|attack|AML.T0054|AML.T0050 Command and Scripting Interpreter",
                "T1195.002 Compromise Software Supply Chain|attack||AML.T0010.001 AI Supply Chain Compromise: AI Software",
                "AML.T0051.009, AML.T0054|unknown|AML.T0054|AML.T0051 LLM Prompt Injection",
                "Poison ML Model|unknown||AML.T0018 Manipulate AI Model or AML.T0018.000 Manipulate AI Model: Poison AI Model",
                "AML.M0015|unknown||",
                "n/a|unknown||",
                "' '|unknown||"
            })
    void everyTextHasOneAnswerInJson(String text, String verdict, String ids, String suggestion) {
        JsonNode answers = JsonMapper.shared()
                .readTree(run("atlas", "resolve", "--format", "json", text).out());
        assertThat(answers.size()).isEqualTo(1);
        JsonNode answer = answers.get(0);
        assertThat(answer.propertyNames()).containsExactly("text", "verdict", "ids", "suggestion");
        assertThat(answer.get("text").asString()).isEqualTo(text);
        assertThat(answer.get("verdict").asString()).isEqualTo(verdict);
        assertThat(answer.get("ids").valueStream().map(JsonNode::asString))
                .containsExactly(ids == null ? new String[0] : ids.split(" "));
        assertThat(answer.get("suggestion").asString()).isEqualTo(suggestion == null ? "" : suggestion);
    }

    @Test
    void atlasShowAndListReadTheCatalogue() {
        assertThat(run("atlas", "show", "AML.T0051").out()).contains("LLM Prompt Injection", "Mitigations:");
        assertThat(run("atlas", "list").out()).contains("AML.TA0002  Reconnaissance", "AML.T0051");
    }

    @Test
    void completionIsAScript() {
        assertThat(run("generate-completion").out()).contains("#!/usr/bin/env bash", "stridebook");
    }

    @Test
    void aFileThatIsNoAtlasFileIsRefusedPlainly(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("atlas.yaml"), "format-version: 7.0.0\n");
        Answer answer = run(
                "build",
                smallWorkshop(folder).toString(),
                "-o",
                folder.resolve("site").toString(),
                "--atlas",
                file.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("7").doesNotContain("Exception");
    }
}
