package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.Catalogue;
import org.stridebook.export.HumanReport;
import org.stridebook.output.NewFiles;
import org.stridebook.output.OutputFile;
import org.stridebook.problem.Problems;
import org.stridebook.problem.Severity;
import org.stridebook.release.ReleaseFile;
import org.stridebook.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts an official file, once checked, where builds of the same workshops find it. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Checks an official ATLAS file and copies it into the workshops folder as atlas/ATLAS-<release>.yaml.")
final class AtlasImportCommand implements Callable<Integer> {

    @ParentCommand
    private AtlasCommand parent = new AtlasCommand();

    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "ATLAS YAML file in format 4, 5 or 6, as MITRE publishes it.")
    private Path file = Path.of("");

    @Option(
            names = "--workshops",
            paramLabel = "FOLDER",
            defaultValue = "workshops",
            description = "Folder with the workshops (default: ${DEFAULT-VALUE}).")
    private Path workshops = Path.of("workshops");

    @Option(
            names = "--force",
            description = "Import it although its checksum is not that of the release that it claims to be.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(workshops)) {
            throw wrong("there is no folder '" + workshops
                    + "'; name the folder that holds your workshops with --workshops");
        }
        if (Files.isDirectory(file)) {
            throw wrong("'" + file + "' is a folder; name the ATLAS file itself, such as ATLAS-2026.09.yaml");
        }
        var problems = new Problems();
        ReleaseFile release = ReleaseFile.read(file, problems);
        problems.sorted()
                .forEach(problem ->
                        parent.console().say(HumanReport.text(problem).stripTrailing()));
        if (problems.count(Severity.ERROR) > 0) {
            parent.console().say("stridebook: nothing was imported, since a build would leave out what is wrong above");
            return ExitCode.PROBLEMS;
        }
        if (release.isAltered() && !force) {
            parent.console()
                    .say(
                            "stridebook: nothing was imported, since this is not the file that MITRE published; --force imports it"
                                    + " all the same");
            return ExitCode.PROBLEMS;
        }
        write(release);
        return ExitCode.CLEAN;
    }

    private void write(ReleaseFile release) throws IOException {
        Catalogue atlas = release.catalogue();
        var folder = new ReleaseFolder(workshops);
        String name = ReleaseFolder.fileName(atlas.release());
        boolean written = NewFiles.in(folder.path()).createOrKeep(new OutputFile(name, release.content()));
        parent.console()
                .print(String.format(
                        Locale.ROOT,
                        "%s ATLAS %s in %s: %d tactics, %d techniques, %d mitigations, %d case studies%n",
                        written ? "imported" : "already there:",
                        atlas.release(),
                        folder.path().resolve(name),
                        atlas.tactics().size(),
                        atlas.techniques().size(),
                        atlas.mitigations().size(),
                        atlas.caseStudies().size()));
        parent.console()
                .say("To build with it, write `atlas: " + atlas.release() + "` into "
                        + workshops.resolve("stridebook.yaml")
                        + ". The site then says what changed since the release before, or since the one that a line"
                        + " `atlas-before:` names.");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
