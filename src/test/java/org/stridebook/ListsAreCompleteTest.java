package org.stridebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "One class plus one line in one list": a class that its list forgets would be dead, and a template without a page too. */
class ListsAreCompleteTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stridebook");

    @ParameterizedTest
    @CsvSource({
        "check.rule.Rule, check.Rules",
        "ticket.TicketFormat, ticket.TicketFormats",
        "intake.kinds.SheetKind, intake.kinds.SheetKinds",
        "sheet.reading.SheetReader, sheet.Readers",
        "evidence.EvidenceReader, evidence.EvidenceReaders",
        "export.Export, export.Exports",
        "export.ProblemReport, export.ProblemReports",
        "export.ReadingReport, export.ReadingReports",
        "page.place.Page, page.Pages"
    })
    void everyClassOfAKindStandsInItsList(String kind, String list) {
        JavaClass listed = ALL.get("org.stridebook." + list);
        var used = listed.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> forgotten = ALL.get("org.stridebook." + kind).getAllSubclasses().stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface())
                .filter(type -> !type.isAnonymousClass() && !type.getName().contains("Lambda"))
                .map(JavaClass::getName)
                .filter(name -> !used.contains(name))
                .sorted()
                .toList();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everyPageHasItsTemplateAndEveryTemplateItsPage() throws Exception {
        var pages = ALL.get("org.stridebook.page.place.Page").getAllSubclasses().stream()
                .map(type -> type.getSimpleName() + ".ftlh")
                .collect(Collectors.toCollection(TreeSet::new));
        var templates = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of("templates", "site"))) {
            files.filter(Files::isRegularFile).forEach(file -> templates.add(String.valueOf(file.getFileName())));
        }
        assertThat(templates).isEqualTo(pages);
    }
}
