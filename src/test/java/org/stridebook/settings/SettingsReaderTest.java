package org.stridebook.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

class SettingsReaderTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Settings read(String yaml) throws IOException {
        Files.writeString(folder.resolve("stridebook.yaml"), yaml);
        return SettingsReader.read(folder, problems);
    }

    private List<String> lines() {
        return problems.sorted().stream()
                .map(one -> one.location() + " " + one.message() + " = " + one.help())
                .toList();
    }

    @Test
    void withoutAFileEverythingIsDefault() {
        assertThat(SettingsReader.read(folder, problems)).isEqualTo(Settings.defaults());
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void everythingCanBeSet() throws IOException {
        Settings settings = read("""
                title: Threat models of Acme
                organisation: Acme AG
                logo: pictures/logo.PNG
                paper: letter
                atlas: 2026.10
                atlas-before: bundled
                risk: 5x5
                policy:
                  review-tier-1: 30
                  acceptance-high: 90
                trackers:
                  jira: SEC
                  azure-devops: Acme\\AI
                """);
        assertThat(problems.sorted()).isEmpty();
        assertThat(settings.title()).isEqualTo("Threat models of Acme");
        assertThat(settings.organisation()).isEqualTo("Acme AG");
        assertThat(settings.logo()).isEqualTo("pictures/logo.PNG");
        assertThat(settings.paper()).isEqualTo(Settings.Paper.LETTER);
        assertThat(settings.releases()).isEqualTo(new Settings.Releases("2026.10", "bundled"));
        assertThat(settings.scheme()).isEqualTo(RiskScheme.fiveByFive());
        assertThat(settings.policy()).isEqualTo(new Policy(30, 180, 365, 365, 90, 14, 30, 90, 180));
        assertThat(settings.trackers())
                .containsExactly(
                        new Settings.TrackerProject("azure-devops", "Acme\\AI"),
                        new Settings.TrackerProject("jira", "SEC"));
    }

    @Test
    void anEmptyFileOrABrokenOneKeepsTheDefaultsAndSaysSo() throws IOException {
        assertThat(read("title: a: b")).isEqualTo(Settings.defaults());
        assertThat(lines()).singleElement().asString().startsWith("stridebook.yaml > line 1 this is not YAML");
    }

    @Test
    void unknownKeysAreToldWithTheNearestOne() throws IOException {
        read("titel: x\npolicy:\n  review-tier1: 3\ncolour: red\n");
        assertThat(lines())
                .containsExactly(
                        "stridebook.yaml > line 1 there is no setting `titel` = did you mean `title`?",
                        "stridebook.yaml > line 3 there is no setting `policy.review-tier1` = did you mean `review-tier-1`?",
                        "stridebook.yaml > line 4 there is no setting `colour` = known here: title, organisation, organization, logo, paper,"
                                + " atlas, atlas-before, risk, policy, trackers, sheets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paper: A3",
                "title: ''",
                "title: [a]",
                "logo: ../secret.png",
                "logo: /etc/logo.png",
                "logo: C:\\logo.png",
                "logo: logo.svg",
                "risk: 7x7",
                "risk:\n  likelihood: [a, b]",
                "risk:\n  likelihood: [a, a, b]",
                "risk:\n  bands: {low: 5, medium: 3}",
                "risk:\n  bands: {low: many}",
                "risk: [3x3]",
                "policy: 30",
                "policy:\n  fix-high: -1",
                "policy:\n  fix-high: soon",
                "policy:\n  fix-high: 99999",
                "trackers: [jira]",
                "trackers:\n  jira: {a: b}"
            })
    void whatCannotBeUsedIsToldOnceAndTheDefaultStands(String yaml) throws IOException {
        assertThat(read(yaml)).isEqualTo(Settings.defaults());
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(SettingsProblems.UNUSABLE_SETTING));
    }

    @ParameterizedTest
    @CsvSource({
        "3x3, 3, 3, HIGH, LOW",
        "5x5, 5, 5, CRITICAL, LOW",
        "nist-5x5, 5, 5, CRITICAL, NOTE",
        "owasp-3x3, 3, 3, CRITICAL, NOTE",
        "threagile-4x4, 4, 4, CRITICAL, LOW"
    })
    void everyMatrixCanBeNamed(String name, int likelihood, int impact, RiskLevel most, RiskLevel least)
            throws IOException {
        RiskScheme scheme = read("risk: " + name).scheme();
        assertThat(problems.sorted()).isEmpty();
        assertThat(scheme.name()).isEqualTo(name);
        assertThat(scheme.level(likelihood, impact)).isEqualTo(most);
        assertThat(scheme.level(1, 1)).isEqualTo(least);
        assertThat(scheme.likelihoodWords()).hasSize(likelihood);
    }

    @Test
    void theTableAgreesWithTheSchemesInCode() {
        assertThat(RiskSchemes.named("3x3").orElseThrow()).isEqualTo(RiskScheme.threeByThree());
        assertThat(RiskSchemes.named("5x5").orElseThrow()).isEqualTo(RiskScheme.fiveByFive());
    }

    /** NIST SP 800-30 table I-2 is not symmetric. */
    @Test
    void theNistMatrixIsNoProduct() {
        RiskScheme nist = RiskSchemes.named("nist-5x5").orElseThrow();
        assertThat(nist.level(5, 2)).isEqualTo(RiskLevel.LOW);
        assertThat(nist.level(2, 5)).isEqualTo(RiskLevel.MEDIUM);
        assertThat(nist.likelihoodWords()).containsExactly("Very low", "Low", "Moderate", "High", "Very high");
    }

    @ParameterizedTest
    @CsvSource({"dread-1-3, 3, false, 12", "dread-1-10, 10, true, 6", "dread-1-10-sum, 10, false, 30"})
    void dreadCanBeThePrimaryScheme(String name, int outOf, boolean mean, double high) throws IOException {
        RiskScheme.DreadScale dread = read("risk: " + name).scheme().dread();
        assertThat(dread).isNotNull();
        assertThat(dread.outOf()).isEqualTo(outOf);
        assertThat(dread.mean()).isEqualTo(mean);
        assertThat(dread.bands()).contains(new RiskScheme.Band(high, RiskLevel.HIGH));
    }

    @Test
    void aTeamMayHaveItsOwnWordsAndBands() throws IOException {
        RiskScheme scheme = read("""
                risk:
                  likelihood: [Selten, Möglich, Häufig, Ständig]
                  impact: [Klein, Mittel, Groß]
                  bands: {low: 1, medium: 4, high: 8, critical: 12}
                """).scheme();
        assertThat(problems.sorted()).isEmpty();
        assertThat(scheme.name()).isEqualTo("own 4x3");
        assertThat(scheme.level(4, 3)).isEqualTo(RiskLevel.CRITICAL);
        assertThat(scheme.level(2, 2)).isEqualTo(RiskLevel.MEDIUM);
        assertThat(scheme.impactWords()).containsExactly("Klein", "Mittel", "Groß");
    }

    @Test
    void ownBandsChangeTheNameSoThatTheReportShowsIt() throws IOException {
        RiskScheme scheme = read("risk:\n  scheme: 5x5\n  bands: {low: 1, medium: 8, high: 15}\n")
                .scheme();
        assertThat(scheme.name()).isEqualTo("5x5, own bands");
        assertThat(scheme.level(5, 5)).isEqualTo(RiskLevel.HIGH);
        RiskScheme dread = read("risk:\n  scheme: dread-1-10\n  bands: {low: 0, medium: 5, high: 7.5}\n")
                .scheme();
        assertThat(dread.dread()).isNotNull();
        assertThat(dread.dread().bands()).contains(new RiskScheme.Band(7.5, RiskLevel.HIGH));
    }

    @Test
    void sheetsCanBePinned() throws IOException {
        Settings settings = read("""
                sheets:
                  - files: "*/legacy-*.xlsx"
                    sheet: Register
                    kind: threats
                    header-row: 4
                    columns:
                      "Bad guy": scenario
                      Squad: Owner
                      Colour: more
                """);
        assertThat(problems.sorted()).isEmpty();
        SheetPin pin = settings.pins().get(0);
        assertThat(pin.fitsFile("retail/chat/Legacy-1.xlsx")).isTrue();
        assertThat(pin.fitsFile("legacy-1.xlsx")).isFalse();
        assertThat(pin.fitsSheet("register")).isTrue();
        assertThat(pin.columns())
                .containsEntry("Bad guy", java.util.Optional.of(org.stridebook.workshop.Column.SCENARIO))
                .containsEntry("Colour", java.util.Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{sheet: a, kind: threats} | a pinned sheet names no files",
                "{files: a.xlsx} | a pinned sheet says nothing",
                "{files: a.xlsx, kind: thread} | there is no kind of sheet `thread`",
                "{files: a.xlsx, header-row: none} | `sheets[1].header-row` is `none`",
                "{files: a.xlsx, columns: {Squad: ownership}} | there is no column `ownership`",
                "{files: a.xlsx, kind: threats, colums: {}} | there is no setting `sheets[1].colums`"
            })
    void pinThatCannotBeUsedIsTold(String pin, String message) throws IOException {
        read("sheets:\n  - " + pin + "\n");
        assertThat(problems.sorted())
                .extracting("message")
                .anyMatch(one -> one.toString().startsWith(message));
    }
}
