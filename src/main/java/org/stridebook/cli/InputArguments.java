package org.stridebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads workshops is told. */
final class InputArguments {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "workshops",
            description = "Folder with the workshops; it is read and never changed (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("workshops");

    @Option(
            names = "--atlas",
            paramLabel = "FILE",
            description = "Official ATLAS YAML file to use instead of the built-in tables.")
    @Nullable
    Path atlas;

    @Option(
            names = "--only",
            paramLabel = "SYSTEM",
            split = ",",
            description = "Only these systems, by folder name; the rest is left out.")
    List<String> only = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which overdue and expired are judged, as 2026-11-24 (default: today).")
    @Nullable
    String asOf;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads (default: one for each processor).")
    @Nullable
    Integer jobs;

    @Mixin
    private FailOn failOn = new FailOn();

    /** The folder, which must exist. */
    Path checkedFolder() {
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no folder '" + folder + "'; " + nearestCommand()
                    + "name the folder that holds your workshops, or see --help");
        }
        return folder;
    }

    /** A misspelt command looks like the folder of a build. */
    private String nearestCommand() {
        CommandSpec top = Objects.requireNonNull(spec).root();
        var distance = new LevenshteinDistance(2);
        return top.subcommands().keySet().stream()
                .filter(name -> distance.apply(name, folder.toString()) >= 0)
                .findFirst()
                .map(name -> "did you mean `stridebook " + name + "`? Else ")
                .orElse("");
    }

    /** The day given, or today. */
    LocalDate day() {
        if (asOf == null) {
            return LocalDate.now(java.time.ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw wrong("--as-of wants a date such as 2026-11-24, not '" + asOf + "'");
        }
    }

    int threads() {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 1 || jobs > 256) {
            throw wrong("--jobs wants a number from 1 to 256, not " + jobs);
        }
        return jobs;
    }

    /** Whether problems of a severity end the program with exit code 1. */
    boolean failsOn(Severity severity) {
        return failOn.includes(severity);
    }

    private ParameterException wrong(String message) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return new ParameterException(line, message);
    }
}
