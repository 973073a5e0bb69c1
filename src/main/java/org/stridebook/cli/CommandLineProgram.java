package org.stridebook.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.stridebook.build.UnclearFolder;
import org.stridebook.build.UnknownSystem;
import org.stridebook.document.RefusedDocument;
import org.stridebook.export.HumanReport;
import org.stridebook.output.OutputMisnamed;
import org.stridebook.output.OutputRefused;
import org.stridebook.site.TemplateFault;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program without a process around it: arguments in, text and an exit code out. */
public final class CommandLineProgram {

    private final Console console;

    private CommandLineProgram(Console console) {
        this.console = console;
    }

    /** Runs one command and returns its exit code. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Locale.setDefault(Locale.ROOT); // nothing that we print may depend on where it runs
        var console = Console.of(out, err);
        return new CommandLineProgram(console).execute(arguments);
    }

    private int execute(String[] arguments) {
        var line = new CommandLine(new StridebookCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((failure, at, parsed) -> failed(failure, parsed));
        return line.execute(arguments);
    }

    private int wrongUsage(ParameterException mistake, String[] arguments) {
        console.say("stridebook: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, console.err());
        console.say("See '" + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception failure, ParseResult parsed) throws Exception {
        if (failure instanceof ParameterException mistake) {
            return wrongUsage(mistake, new String[0]);
        }
        if (failure instanceof UnknownSystem || failure instanceof UnclearFolder) {
            console.say("stridebook: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof TemplateFault fault) {
            console.say("stridebook: " + fault.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof RefusedDocument refused) {
            console.say(HumanReport.text(refused.problem()).stripTrailing());
            return ExitCode.USAGE;
        }
        if (failure instanceof OutputMisnamed misnamed) {
            console.say("stridebook: " + misnamed.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof OutputRefused refused) {
            console.say("stridebook: " + refused.getMessage());
            return ExitCode.CANNOT;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.say("stridebook: " + reason(failure));
            return ExitCode.CANNOT;
        }
        console.say(
                "stridebook: this is a bug in Stridebook, not in your files; nothing that was there before is changed.");
        console.say("Please report the lines below with the command that you gave" + parsed.originalArgs() + ":");
        failure.printStackTrace(console.err());
        return ExitCode.BUG;
    }

    private static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "there is no file '" + message + "'";
        }
        if (cause instanceof AccessDeniedException) {
            return "not allowed to open '" + message + "'";
        }
        return message;
    }
}
