package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stridebook.build.Build;
import org.stridebook.build.Findings;
import org.stridebook.build.Options;
import org.stridebook.build.Outcome;
import org.stridebook.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Reads workshops and writes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads the workshops and writes the site, the PDFs, the tickets and the data files.")
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private StridebookCommand parent = new StridebookCommand(Console.of(System.out, System.err));

    @Mixin
    private InputArguments input = new InputArguments();

    @Mixin
    private OutputArguments output = new OutputArguments();

    @Override
    public Integer call() throws IOException {
        return build(input, output, parent.console());
    }

    /** Builds and says what was read, what was written and what to do next. */
    static int build(InputArguments input, OutputArguments output, Console console) throws IOException {
        long start = System.nanoTime();
        Options options = options(input, output);
        boolean fails =
                Stream.of(Severity.values()).anyMatch(input::failsOn); // refuses a wrong --fail-on before any work
        var progress = new ProgressLine(console);
        Build build = new Build(options, progress).checked();
        console.say("reading " + options.workshops() + " ...");
        Outcome outcome;
        try {
            outcome = build.run();
        } finally {
            progress.finish();
        }
        report(options.site(), outcome, System.nanoTime() - start, console);
        boolean failed = fails
                && Stream.of(Severity.values())
                        .anyMatch(severity ->
                                input.failsOn(severity) && outcome.found().count(severity) > 0);
        return failed ? ExitCode.PROBLEMS : ExitCode.CLEAN;
    }

    private static Options options(InputArguments input, OutputArguments output) {
        return new Options(
                input.checkedFolder(),
                output.site,
                input.atlas,
                output.templates,
                input.only,
                input.day(),
                input.threads(),
                output.overwriteEdited,
                output.showPrompts);
    }

    private static void report(Path site, Outcome outcome, long nanos, Console console) {
        console.say(String.format(
                Locale.ROOT,
                "read    %s with %s from %s",
                Console.count(outcome.found().systems(), "system"),
                Console.count(outcome.found().threats(), "threat"),
                Console.count(outcome.found().files(), "file")));
        console.say(String.format(
                Locale.ROOT,
                "wrote   %s to %s in %.1f s (%d unchanged, %d removed)",
                Console.count(outcome.published().written(), "file"),
                site,
                nanos / 1e9,
                outcome.published().unchanged(),
                outcome.published().removed()));
        if (!outcome.published().atOnce()) {
            console.say(
                    "note    this folder cannot be renamed, so files were moved one by one; readers may have met both sites");
        }
        outcome.published().kept().forEach(copy -> console.say("kept    " + copy + ", which somebody had edited"));
        console.say("found   " + problems(outcome.found()));
        console.say("open    " + site.resolve("index.html"));
    }

    private static String problems(Findings found) {
        if (found.errors() + found.warnings() + found.notes() == 0) {
            return "no problems in the sheets";
        }
        return Console.count(found.errors(), "error") + ", " + Console.count(found.warnings(), "warning") + " and "
                + Console.count(found.notes(), "note") + " in the sheets; the site explains each, with its cell";
    }
}
