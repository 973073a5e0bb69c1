package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stridebook.build.OneSystem;
import org.stridebook.output.NewFiles;
import org.stridebook.output.OutputFile;
import org.stridebook.problem.Severity;
import org.stridebook.workbook.Workbooks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the questions for the components and flows of a workshop. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads components and flows and writes a workbook with the STRIDE questions that nobody answered yet.")
final class QuestionsCommand implements Callable<Integer> {

    @ParentCommand
    private StridebookCommand parent = new StridebookCommand(Console.of(System.out, System.err));

    @Parameters(paramLabel = "FOLDER", description = "Folder of one workshop; its files are read and never changed.")
    private Path folder = Path.of("");

    @Mixin
    private WorkbookArguments common = new WorkbookArguments();

    @Option(names = "--nist", description = "Add a sheet with the NIST AI RMF subcategories.")
    private boolean nist;

    @Option(names = "--privacy", description = "Add a sheet with the LINDDUN questions about people's data.")
    private boolean privacy;

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no folder '" + folder + "'; `stridebook new " + folder + "` makes it");
        }
        var system = OneSystem.in(folder, common.atlas, common.day(spec));
        tellProblems(system);
        if (system.assessment().elements().isEmpty()) {
            throw wrong("no component was found in '" + system.folder()
                    + "'; fill in the sheet Components of workshop.xlsx first");
        }
        write(system);
        return ExitCode.CLEAN;
    }

    private void write(OneSystem system) throws IOException {
        List<OutputFile> books =
                Workbooks.questions(system.assessment(), new Workbooks.Wishes(common.participants, nist, privacy));
        var target = NewFiles.in(system.folder());
        for (OutputFile book : books) {
            String written = target.createNext(book);
            parent.console()
                    .say("wrote   " + system.folder().resolve(written)
                            + (written.equals(book.path())
                                    ? ""
                                    : "; " + book.path() + " was there and stays as it is"));
        }
        parent.console()
                .say(
                        books.isEmpty()
                                ? "every question is answered; nothing was written"
                                : "next    answer the questions, then run: stridebook build " + system.workshops());
    }

    private void tellProblems(OneSystem system) {
        long count = system.problems().sorted().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .count();
        if (count > 0) {
            parent.console()
                    .say("found   " + Console.count(count, "problem") + " in the sheets; `stridebook check " + folder
                            + "` names each with its cell");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
