package org.stridebook.cli;

import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which problems end the program with exit code 1. */
final class FailOn {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description =
                    "End with exit code 1 where there is a problem of this level or worse: note, warning, error or never"
                            + " (default: ${DEFAULT-VALUE}).")
    String level = "error";

    /** Whether problems of a severity do so; refuses a level that is none. */
    boolean includes(Severity severity) {
        return switch (level) {
            case "never" -> false;
            case "error" -> severity == Severity.ERROR;
            case "warning" -> severity != Severity.NOTE;
            case "note" -> true;
            default ->
                throw new ParameterException(
                        java.util.Objects.requireNonNull(spec).commandLine(),
                        "--fail-on wants note, warning, error or never, not '" + level + "'");
        };
    }
}
