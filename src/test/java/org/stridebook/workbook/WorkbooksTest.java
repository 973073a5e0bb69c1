package org.stridebook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideWords;
import org.stridebook.intake.words.Several;
import org.stridebook.output.OutputFile;
import org.stridebook.reference.Resolution;
import org.stridebook.reference.Resolver;
import org.stridebook.reference.Wanted;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Workshop;

/** What is written is read back: blank workbooks as nothing at all, filled ones as what they hold. */
class WorkbooksTest {

    private static final Workbooks.Wishes PLAIN = new Workbooks.Wishes(List.of(), false, false);

    @Test
    void blankWorkbooksAreReadAsExampleRowsAndNothingElse(@TempDir Path home) throws Exception {
        Folder read = Folder.read(Folder.write(home, Workbooks.blank(Folder.REFERENCE)));

        assertThat(read.kinds()).containsExactly("example-rows");
        Workshop workshop = read.workshop();
        assertThat(workshop.components()).isEmpty();
        assertThat(workshop.flows()).isEmpty();
        assertThat(workshop.zones()).isEmpty();
        assertThat(workshop.assets()).isEmpty();
        assertThat(workshop.answers()).isEmpty();
        assertThat(workshop.threats()).isEmpty();
        assertThat(workshop.decisions()).isEmpty();
        assertThat(workshop.mitigations()).isEmpty();
        assertThat(workshop.profile().more()).isEmpty();
        assertThat(workshop.profile().participants()).isEmpty();
        assertThat(workshop.sheets())
                .extracting(sheet -> sheet.kind())
                .containsExactlyInAnyOrder(
                        "workshop",
                        "zones",
                        "components",
                        "flows",
                        "assets",
                        "stride",
                        "threats",
                        "decisions",
                        "mitigations");
    }

    @Test
    void everySchemeIsOfferedInItsOwnWordsAndReadBack(@TempDir Path home) throws Exception {
        for (RiskScheme scheme : List.of(
                RiskScheme.threeByThree(),
                RiskScheme.fiveByFive(),
                RiskScheme.threeByThree().withDread(RiskScheme.DreadScale.oneToTen()))) {
            var settings = Settings.defaults().withScheme(scheme);
            Path folder = home.resolve(scheme.name().replace(' ', '-'));
            Folder read = Folder.read(Folder.write(folder, Workbooks.blank(Folder.reference(settings))), settings);
            assertThat(read.kinds()).as(scheme.name()).containsExactly("example-rows");
        }
    }

    @Test
    void aFilledWorkshopComesBackWithoutAnyProblem(@TempDir Path home) throws Exception {
        Folder before = Folder.supportChat();
        Folder after = Folder.read(Folder.write(home, Workbooks.next(before.assessed(), "")));

        assertThat(after.problems()).isEmpty();
        assertThat(after.workshop().components())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source", "more")
                .containsExactlyElementsOf(before.workshop().components());
        assertThat(after.workshop().flows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source", "more")
                .containsExactlyElementsOf(before.workshop().flows());
        assertThat(after.workshop().assets())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source", "more")
                .containsExactlyElementsOf(before.workshop().assets());
        assertThat(after.workshop().zones())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source", "more")
                .containsExactlyElementsOf(before.assessed().zones());
        assertThat(after.workshop().profile().system())
                .isEqualTo(before.workshop().profile().system());
        assertThat(after.workshop().profile().participants())
                .isEqualTo(before.workshop().profile().participants());
        assertThat(after.workshop().profile().session()).isNull();
    }

    @Test
    void controlsOfOtherCataloguesGoOn(@TempDir Path home) throws Exception {
        var before = ExampleAssessment.supportChat();
        Folder after = Folder.read(Folder.write(home, Workbooks.next(before, "")));

        assertThat(after.workshop().mitigations())
                .filteredOn(one -> one.id().equals("M1"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.controls()).isEqualTo(ControlReference.in("D3-IVV; NIST SP 800-53 SI-10")));
    }

    @Test
    void openThreatsDecisionsThatEndAndOpenQuestionsGoOn(@TempDir Path home) throws Exception {
        var before = Folder.supportChat().assessed();
        Folder after = Folder.read(Folder.write(home, answered(Workbooks.next(before, ""))));

        List<String> open = before.threats().stream()
                .filter(threat -> threat.isOpen())
                .map(threat -> threat.id().value())
                .toList();
        assertThat(after.workshop().threats())
                .extracting(threat -> threat.id().value())
                .containsAll(open);
        for (Threat threat : after.workshop().threats()) {
            Threat old = before.threat(threat.id()).orElseThrow().threat();
            assertThat(threat.scenario()).isEqualTo(old.scenario());
            assertThat(threat.letters()).isEqualTo(old.letters());
            assertThat(threat.atlas()).isEqualTo(old.atlas());
            assertThat(threat.elements()).isEqualTo(old.elements());
            assertThat(threat.due()).isEqualTo(old.due());
            assertThat(threat.treatment()).isEqualTo(old.treatment());
        }
        assertThat(after.workshop().decisions())
                .extracting(decision -> decision.threat() + " " + decision.decision() + " " + decision.expires())
                .containsExactlyInAnyOrderElementsOf(before.workshop().decisions().stream()
                        .filter(decision -> decision.expires() != null)
                        .map(decision -> decision.threat() + " " + decision.decision() + " " + decision.expires())
                        .toList());
        long unanswered = before.elements().stream()
                .flatMap(element -> element.grid().stream())
                .filter(cell -> cell.state() == GridCell.State.UNANSWERED)
                .count();
        assertThat(after.workshop().answers())
                .hasSize((int) unanswered)
                .allMatch(answer -> answer.value() == Answer.Value.DONT_KNOW
                        && answer.more().isEmpty());
    }

    @Test
    void ratingsOfTheNextSessionBeginWithTheMedian(@TempDir Path home) throws Exception {
        var before = Folder.supportChat().assessed();
        Folder after = Folder.read(Folder.write(home, Workbooks.next(before, "")));
        for (var threat : after.assessed().threats()) {
            assertThat(threat.before())
                    .as(threat.id().value())
                    .isEqualTo(before.threat(threat.id()).orElseThrow().before());
            assertThat(threat.after())
                    .as(threat.id().value())
                    .isEqualTo(before.threat(threat.id()).orElseThrow().after());
        }
    }

    @Test
    void everyUnansweredLetterIsAskedAndArrowsAcrossABoundaryComeFirst(@TempDir Path home) throws Exception {
        Path folder = Folder.write(home, List.of(workshopOf(Folder.supportChat())));
        var blank = Folder.read(folder).assessed();
        Folder.write(folder, Workbooks.questions(blank, PLAIN));
        assertThat(Folder.read(folder).problems()).isEmpty();
        assertThat(Folder.read(folder).workshop().answers())
                .as("before anybody answers")
                .isEmpty();

        Folder.write(folder, answered(Workbooks.questions(blank, PLAIN)));
        Folder read = Folder.read(folder);
        var joined = read.assessed();
        long asked = joined.elements().stream()
                .flatMap(element -> element.grid().stream())
                .filter(cell -> cell.state().isAsked())
                .count();
        assertThat(read.workshop().answers()).hasSize((int) asked);
        joined.elements()
                .forEach(element -> element.grid().stream()
                        .filter(cell -> cell.state().isAsked())
                        .forEach(cell -> assertThat(cell.answers())
                                .as(element.id() + " " + cell.letter())
                                .hasSize(1)));
        List<Boolean> crossing = read.workshop().answers().stream()
                .map(answer -> joined.elements().stream()
                        .anyMatch(element -> element.crossesBoundary()
                                && element.grid().stream()
                                        .anyMatch(cell -> cell.answers().contains(answer))))
                .toList();
        assertThat(crossing.subList(crossing.lastIndexOf(true) + 1, crossing.size()))
                .doesNotContain(true);
        assertThat(crossing.subList(0, crossing.lastIndexOf(true))).doesNotContain(false);
    }

    @Test
    void eachParticipantIsAskedWhatHeDidNotAnswer(@TempDir Path home) throws Exception {
        Path folder = Folder.write(home, List.of(workshopOf(Folder.supportChat())));
        var files = Workbooks.questions(
                Folder.read(folder).assessed(), new Workbooks.Wishes(List.of("Ana", "Ben Osei"), true, true));
        assertThat(files).extracting(OutputFile::path).containsExactly("stride-ana.xlsx", "stride-ben-osei.xlsx");
        assertThat(Folder.read(Folder.write(folder, files)).problems()).isEmpty();
        Folder read = Folder.read(Folder.write(folder, answered(files)));
        assertThat(read.workshop().answers().stream()
                        .map(Answer::participant)
                        .distinct()
                        .toList())
                .contains("Ana Kovač", "Ben Osei");
        assertThat(read.workshop().nistAnswers()).hasSizeGreaterThan(70);
        assertThat(read.workshop().answers())
                .anyMatch(answer -> answer.question().startsWith("Privacy, Linking"));
    }

    @Test
    void nistRowsPrintTheQuestionToReadAloud(@TempDir Path home) throws Exception {
        Path folder = Folder.write(home, List.of(workshopOf(Folder.supportChat())));
        OutputFile book = Workbooks.questions(
                        Folder.read(folder).assessed(), new Workbooks.Wishes(List.of(), true, false))
                .get(0);
        var about = new java.util.ArrayList<String>();
        Sheet.edit(book.content(), "NIST AI RMF answers", sheet -> {
            int column = Sheet.column(sheet, "About");
            sheet.forEach(row -> {
                if (row.getCell(column) != null) {
                    about.add(row.getCell(column).toString());
                }
            });
        });
        assertThat(about)
                .anySatisfy(text -> assertThat(text)
                        .contains("Security and resilience evaluated")
                        .contains("Which attacks did we really try, and which got through?")
                        .contains("Evidence: Threat model, adversarial tests"));
    }

    /** As if somebody had gone through every row. */
    private static List<OutputFile> answered(List<OutputFile> books) throws java.io.IOException {
        var filled = new java.util.ArrayList<OutputFile>();
        for (OutputFile book : books) {
            byte[] content = book.content();
            if (book.path().startsWith("stride")) {
                content = Sheet.fill(content, "Answer: is there a threat?", "don't know");
                content = Sheet.fill(content, "Status", "partial");
            }
            filled.add(new OutputFile(book.path(), content));
        }
        return filled;
    }

    @Test
    void whatSomebodyTypesOverPrintedTextIsKept(@TempDir Path home) throws Exception {
        Path folder = Folder.write(home, List.of(workshopOf(Folder.supportChat())));
        OutputFile questions =
                Workbooks.questions(Folder.read(folder).assessed(), PLAIN).get(0);
        byte[] edited = Sheet.edit(questions.content(), "STRIDE answers", sheet -> {
            int column = Sheet.column(sheet, "How it is done");
            String printed = sheet.getRow(3).getCell(column).getStringCellValue();
            Sheet.type(sheet, 0, "How it is done", printed + "\nour canary t1x");
        });
        Folder read = Folder.read(Folder.write(folder, List.of(new OutputFile("stride.xlsx", edited))));
        assertThat(read.workshop().answers().stream().flatMap(answer -> answer.more().stream()))
                .singleElement()
                .satisfies(extra -> assertThat(extra.text()).contains("our canary t1x"));
    }

    @Test
    void techniquesAndMitigationsToPickAreUnderstoodExactly() {
        var lists = Lists.of(Folder.REFERENCE, List.of(), List.of());
        var resolver = new Resolver(Folder.REFERENCE.catalogue());
        for (String list : List.of("techniques", "atlasmitigations")) {
            var wanted = list.equals("techniques") ? Wanted.TECHNIQUE : Wanted.MITIGATION;
            for (String text : lists.texts(list)) {
                assertThat(Several.references(text)).as(text).containsExactly(text);
                assertThat(resolver.resolveAll(text, wanted))
                        .as(text)
                        .singleElement()
                        .satisfies(found -> {
                            assertThat(found.verdict()).as(text).isEqualTo(Resolution.Verdict.EXACT);
                            assertThat(text).startsWith(found.ids().get(0).value());
                        });
            }
        }
    }

    @Test
    void kindsAndLettersToPickAreUnderstoodAsThemselves() {
        var lists = Lists.of(Folder.REFERENCE, List.of(), List.of());
        for (String type : lists.texts("types")) {
            assertThat(Folder.REFERENCE.frameworks().elementType(type).label()).isEqualTo(type);
        }
        for (Stride letter : Stride.values()) {
            assertThat(StrideWords.bundled().understand(letter.title()).letters())
                    .containsExactly(letter);
        }
    }

    @Test
    void sameInputGivesTheSameBytesAnywhere() throws Exception {
        var before = Folder.supportChat().assessed();
        List<OutputFile> here = all(before);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<OutputFile> there = all(Folder.supportChat().assessed());
            IntStream.range(0, here.size())
                    .forEach(i -> assertThat(Arrays.equals(
                                    there.get(i).content(), here.get(i).content()))
                            .as(here.get(i).path())
                            .isTrue());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<OutputFile> all(org.stridebook.assessment.Assessment assessment) {
        var files = new java.util.ArrayList<>(Workbooks.blank(Folder.REFERENCE));
        files.addAll(Workbooks.first(Folder.REFERENCE, "Chat", List.of("Ana")));
        files.addAll(Workbooks.next(assessment, ""));
        files.addAll(Workbooks.questions(assessment, new Workbooks.Wishes(List.of("Ana"), true, true)));
        return files;
    }

    @Test
    void sheetsAreSetUpForPeople() throws Exception {
        byte[] bytes = Workbooks.blank(Folder.REFERENCE).get(0).content();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetName(0)).isEqualTo("Start here");
            assertThat(book.isSheetHidden(book.getSheetIndex("Lists"))).isTrue();
            assertThat(book.getProperties()
                            .getCustomProperties()
                            .getProperty("Stridebook template")
                            .getI4())
                    .isEqualTo(1);
            XSSFSheet sheet = book.getSheet("Data flows");
            assertThat(sheet.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getHeaderRowCount()).isEqualTo(1);
                assertThat(table.getCTTable().getAutoFilter()).isNotNull();
                assertThat(table.findColumnIndex("From (required)")).isEqualTo(1);
            });
            assertThat(sheet.getCTWorksheet().getAutoFilter()).isNull();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getProtect()).isFalse();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getCellComments()).hasSize(8);
            assertThat(sheet.getRow(2).getCell(1).getCellComment().getString().getString())
                    .contains("Required", "Allowed:", "Example:");
            XSSFDataValidation from = sheet.getDataValidations().stream()
                    .filter(rule -> rule.getRegions().getCellRangeAddress(0).getFirstColumn() == 1)
                    .findFirst()
                    .orElseThrow();
            assertThat(from.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
            assertThat(from.getValidationConstraint().getFormula1()).isEqualTo("'Components'!$B$6:$B$45");
            assertThat(from.getErrorBoxText()).contains("sheet Components");
            assertThat(book.getSheet("Components").getDataValidations())
                    .allMatch(rule -> rule.getErrorStyle() == DataValidation.ErrorStyle.WARNING);
        }
    }

    @Test
    void theExpiryDateIsADateAgain(@TempDir Path home) throws Exception {
        Folder after = Folder.read(
                Folder.write(home, Workbooks.next(Folder.supportChat().assessed(), "")));
        assertThat(after.workshop().decisions())
                .allSatisfy(decision -> assertThat(decision.expires()).isAfter(LocalDate.of(2025, 1, 1)));
    }

    private static OutputFile workshopOf(Folder folder) throws Exception {
        return Workbooks.next(folder.assessed(), "").get(0);
    }
}
