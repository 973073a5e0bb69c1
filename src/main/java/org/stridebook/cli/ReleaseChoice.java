package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.build.Knowledge;
import org.stridebook.export.HumanReport;
import org.stridebook.problem.Problems;
import org.stridebook.problem.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which release of ATLAS a look-up answers from: the one that a build of the same folder would use. */
final class ReleaseChoice {

    private static final String SETTINGS = "stridebook.yaml";

    @Spec(Spec.Target.MIXEE)
    @Nullable
    private CommandSpec spec;

    @Option(
            names = "--workshops",
            paramLabel = "FOLDER",
            description = "Answer from the release that " + SETTINGS
                    + " in this folder names (default: workshops, or this folder, where one of them has that file).")
    @Nullable
    private Path workshops;

    /**
     * The release, said on the error stream so that results stay clean.
     *
     * @param file an official file that goes before all settings, or null
     */
    Catalogue read(@Nullable Path file, Console console) throws IOException {
        var problems = new Problems();
        Path folder = file == null ? folder() : null;
        Catalogue atlas = file != null
                ? AtlasReader.read(file, problems)
                : folder == null ? AtlasReader.bundled() : Knowledge.release(folder, problems);
        problems.sorted().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .forEach(problem -> console.say(HumanReport.text(problem).stripTrailing()));
        String why = folder == null ? "" : ", as for builds of " + folder;
        console.say("ATLAS " + atlas.release() + " (" + atlas.source() + ")" + why);
        return atlas;
    }

    /** The folder asked for; else one that has settings; else null. */
    private @Nullable Path folder() {
        if (workshops != null) {
            if (!Files.isDirectory(workshops)) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "there is no folder '" + workshops + "'");
            }
            return workshops;
        }
        for (String name : new String[] {"workshops", "."}) {
            if (Files.isRegularFile(Path.of(name, SETTINGS))) {
                return Path.of(name);
            }
        }
        return null;
    }
}
