package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.build.Options;
import org.stridebook.build.ReleaseReview;
import org.stridebook.export.HumanReport;
import org.stridebook.export.ReleaseReport;
import org.stridebook.problem.Problems;
import org.stridebook.release.Comparison;
import org.stridebook.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what changed between two releases, and which threats that touches. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Says what changed between two releases of ATLAS, and with --workshops which threats that touches.",
            "A release is 'bundled', an official file, or the name of an imported release such as 2026.05."
        })
final class AtlasDiffCommand implements Callable<Integer> {

    @ParentCommand
    private AtlasCommand parent = new AtlasCommand();

    @Spec
    @Nullable
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The release before.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "The release after.")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "human",
            description = "human or json (default: ${DEFAULT-VALUE}).")
    private String format = "human";

    @Option(
            names = "--workshops",
            paramLabel = "FOLDER",
            description = "Name the threats in this folder that a change touches; imported releases are looked up here"
                    + " (else in workshops).")
    @Nullable
    private Path workshops;

    @Option(names = "--only", paramLabel = "SYSTEM", split = ",", description = "Only these systems, by folder name.")
    private List<String> only = List.of();

    @Override
    public Integer call() throws IOException {
        if (!List.of("human", "json").contains(format)) {
            throw wrong("--format wants human or json, not '" + format + "'");
        }
        if (workshops != null && !Files.isDirectory(workshops)) {
            throw wrong("there is no folder '" + workshops + "'");
        }
        Comparison comparison = Comparison.between(release(from), release(to));
        var report = new ReleaseReport(comparison, found(comparison), workshops != null);
        parent.console().print(format.equals("json") ? report.json() : report.human());
        return ExitCode.CLEAN;
    }

    private List<ReleaseReport.Found> found(Comparison comparison) throws IOException {
        if (workshops == null) {
            return List.of();
        }
        var options = new Options(
                workshops,
                Path.of("site"),
                null,
                null,
                only,
                LocalDate.EPOCH, // no date matters to a reference
                Runtime.getRuntime().availableProcessors(),
                false,
                false);
        return new ReleaseReview(options, comparison)
                .run().stream()
                        .map(one -> new ReleaseReport.Found(one.system().value(), one.reference()))
                        .toList();
    }

    private Catalogue release(String name) throws IOException {
        var folder = new ReleaseFolder(workshops == null ? Path.of("workshops") : workshops);
        var problems = new Problems();
        boolean file = !folder.has(name) && Files.isRegularFile(Path.of(name));
        Catalogue atlas = file ? AtlasReader.read(Path.of(name), problems) : folder.read(name, problems);
        problems.sorted()
                .forEach(problem ->
                        parent.console().say(HumanReport.text(problem).stripTrailing()));
        return atlas;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
