package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.Catalogue;
import org.stridebook.document.Json;
import org.stridebook.reference.Resolution;
import org.stridebook.reference.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks things up in ATLAS as the build would. */
@Command(
        name = "atlas",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {AtlasDiffCommand.class, AtlasImportCommand.class},
        description =
                "Looks things up in MITRE ATLAS: list, show, resolve; compares and imports releases: diff, import.")
final class AtlasCommand implements Callable<Integer> {

    @ParentCommand
    private StridebookCommand parent = new StridebookCommand(Console.of(System.out, System.err));

    @Option(
            names = "--atlas",
            paramLabel = "FILE",
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "Official ATLAS YAML file to use instead of the release of the workshops.")
    private @Nullable Path file;

    @Mixin
    private ReleaseChoice release = new ReleaseChoice();

    @Override
    public Integer call() throws IOException {
        Catalogue atlas = catalogue(release);
        print(String.format(
                Locale.ROOT,
                "ATLAS %s (%s): %d tactics, %d techniques, %d mitigations, %d case studies%n",
                atlas.release(),
                atlas.source(),
                atlas.tactics().size(),
                atlas.techniques().size(),
                atlas.mitigations().size(),
                atlas.caseStudies().size()));
        print("Commands: list, show ID, resolve TEXT..., diff A B, import FILE\n");
        return ExitCode.CLEAN;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists tactics with their techniques, in matrix order.")
    int list(@Mixin ReleaseChoice choice) throws IOException {
        Catalogue atlas = catalogue(choice);
        for (var tactic : atlas.tactics()) {
            print(tactic.id() + "  " + tactic.name() + "\n");
            for (var technique : atlas.techniquesOf(tactic)) {
                print("  " + technique.id() + "  " + technique.name() + "\n");
                atlas.subTechniquesOf(technique).forEach(sub -> print("    " + sub.id() + "  " + sub.name() + "\n"));
            }
        }
        return ExitCode.CLEAN;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows one tactic, technique, mitigation or case study.")
    int show(
            @Parameters(paramLabel = "ID", description = "An id such as AML.T0051, or a name.") String wanted,
            @Mixin ReleaseChoice choice)
            throws IOException {
        Catalogue atlas = catalogue(choice);
        Resolution meaning = new Resolver(atlas).resolve(wanted);
        if (meaning.ids().isEmpty()) {
            parent.console()
                    .say("stridebook: nothing in ATLAS " + atlas.release() + " is called '" + wanted + "'"
                            + (meaning.suggestion().isEmpty() ? "" : "; did you mean " + meaning.suggestion() + "?"));
            return ExitCode.USAGE;
        }
        meaning.ids().forEach(id -> print(AtlasCard.of(id, atlas)));
        return ExitCode.CLEAN;
    }

    @Command(
            name = "resolve",
            mixinStandardHelpOptions = true,
            description = "Says what references mean, as they would be understood in a sheet.")
    int resolve(
            @Option(names = "--format", paramLabel = "FORM", defaultValue = "human", description = "human or json.")
                    String format,
            @Parameters(arity = "1..*", paramLabel = "TEXT", description = "References as people write them.")
                    List<String> texts,
            @Mixin ReleaseChoice choice)
            throws IOException {
        Catalogue atlas = catalogue(choice);
        var resolver = new Resolver(atlas);
        if (format.equals("json")) {
            print(Json.write(texts.stream()
                    .map(text -> ReferenceAnswer.of(text, resolver))
                    .toList()));
        } else {
            texts.stream()
                    .flatMap(text -> resolver.resolveAll(text).stream())
                    .forEach(one -> print(ReferenceText.of(one, atlas)));
        }
        return ExitCode.CLEAN;
    }

    Console console() {
        return parent.console();
    }

    private Catalogue catalogue(ReleaseChoice choice) throws IOException {
        return choice.read(file, parent.console());
    }

    private void print(String text) {
        parent.console().print(text);
    }
}
