package org.stridebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stridebook.build.Checkup;
import org.stridebook.build.Options;
import org.stridebook.export.ProblemReport;
import org.stridebook.export.ProblemReports;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the problems and writes no site. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the problems of the workshops and writes no site.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private StridebookCommand parent = new StridebookCommand(Console.of(System.out, System.err));

    @Mixin
    private InputArguments input = new InputArguments();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "human",
            description = "human, json, sarif or junit (default: ${DEFAULT-VALUE}).")
    private String format = "human";

    @picocli.CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ProblemReport report = ProblemReports.named(format).orElseThrow(this::unknownFormat);
        input.failsOn(Severity.ERROR); // refuses a wrong --fail-on before any work
        Console console = parent.console();
        List<Problem> problems = new Checkup(options()).run();
        console.print(report.write(problems));
        console.say(count(problems, Severity.ERROR) + ", " + count(problems, Severity.WARNING) + ", "
                + count(problems, Severity.NOTE)
                + (problems.isEmpty() ? "" : "; 'stridebook explain NAME' says what one means"));
        return problems.stream().anyMatch(problem -> input.failsOn(problem.severity()))
                ? ExitCode.PROBLEMS
                : ExitCode.CLEAN;
    }

    private Options options() {
        return new Options(
                input.checkedFolder(),
                java.nio.file.Path.of("site"),
                input.atlas,
                null,
                input.only,
                input.day(),
                input.threads(),
                false,
                false);
    }

    private CommandLine.ParameterException unknownFormat() {
        String names = ProblemReports.ALL.stream().map(ProblemReport::name).collect(Collectors.joining(", "));
        return new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "--format wants one of " + names + ", not '" + format + "'");
    }

    private static String count(List<Problem> problems, Severity severity) {
        long count = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return Console.count(count, severity.word());
    }
}
