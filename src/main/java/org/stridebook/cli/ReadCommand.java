package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stridebook.build.Understanding;
import org.stridebook.export.ReadingReport;
import org.stridebook.export.ReadingReports;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;
import org.stridebook.workshop.FileRead;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows how single files are understood, and writes nothing. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows how spreadsheets are understood: tables, columns, scales, rows left out. Writes nothing.")
final class ReadCommand implements Callable<Integer> {

    @ParentCommand
    private StridebookCommand parent = new StridebookCommand(Console.of(System.out, System.err));

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Spreadsheets, or folders that hold some.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "human",
            description = "human or json (default: ${DEFAULT-VALUE}).")
    private String format = "human";

    @Mixin
    private FailOn failOn = new FailOn();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadingReport report = report();
        failOn.includes(Severity.ERROR); // refuses a wrong --fail-on before any work
        List<FileRead> read = Understanding.of(files);
        parent.console().print(report.write(read));
        List<Path> missing = files.stream()
                .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
        missing.forEach(file -> parent.console().say("stridebook: there is no file '" + file + "'"));
        if (!missing.isEmpty()) {
            return ExitCode.CANNOT;
        }
        return read.stream()
                        .flatMap(file -> file.problems().stream())
                        .map(Problem::severity)
                        .anyMatch(failOn::includes)
                ? ExitCode.PROBLEMS
                : ExitCode.CLEAN;
    }

    private ReadingReport report() {
        return ReadingReports.named(format)
                .orElseThrow(() -> new ParameterException(
                        line(),
                        "--format wants one of "
                                + ReadingReports.ALL.stream()
                                        .map(ReadingReport::name)
                                        .collect(Collectors.joining(", "))
                                + ", not '" + format + "'"));
    }

    private CommandLine line() {
        return java.util.Objects.requireNonNull(spec).commandLine();
    }
}
