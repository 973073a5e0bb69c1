package org.stridebook.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands that write workbooks are told. */
final class WorkbookArguments {

    @Option(names = "--participants", paramLabel = "NAME", split = ",", description = "Who takes part, as in ana,ben.")
    List<String> participants = List.of();

    @Option(
            names = "--atlas",
            paramLabel = "FILE",
            description = "Official ATLAS YAML file to use instead of the built-in tables.")
    @Nullable
    Path atlas;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which expired is judged, as 2026-11-24 (default: today).")
    @Nullable
    String asOf;

    /** The day given, or today. */
    LocalDate day(@Nullable CommandSpec spec) {
        if (asOf == null) {
            return LocalDate.now(java.time.ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--as-of wants a date such as 2026-11-24, not '" + asOf + "'");
        }
    }
}
