package org.stridebook.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself; without a command it builds. */
@Command(
        name = "stridebook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Turns the spreadsheets of an AI threat-modelling workshop into a linked site, a PDF and backlog tickets.",
        subcommands = {
            NewCommand.class,
            QuestionsCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            AtlasCommand.class,
            GenerateCompletion.class
        },
        footer = {
            "",
            "Examples:",
            "  stridebook new models/chat          write the workbooks of a new workshop",
            "  stridebook questions models/chat    write the questions for its components and flows",
            "  stridebook                          read workshops/, write site/",
            "  stridebook build models -o public   read models/, write public/",
            "  stridebook check --format sarif     print the problems of workshops/ and write no site",
            "  stridebook read threats.xlsx        show how one file is understood",
            "  stridebook explain not-rated        what a problem means, with an example",
            "  stridebook atlas resolve \"prompt injection\"",
            "",
            "Exit codes: 0 clean, 1 problems at or above --fail-on, 2 wrong usage, 3 cannot read or write, 70 a bug of ours."
        })
final class StridebookCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputArguments input = new InputArguments();

    @Mixin
    private OutputArguments output = new OutputArguments();

    StridebookCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() throws Exception {
        return BuildCommand.build(input, output, console);
    }
}
