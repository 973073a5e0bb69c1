package org.stridebook.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a build writes and what it looks like. */
final class OutputArguments {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = "site",
            description = "Folder to write the site to (default: ${DEFAULT-VALUE}).")
    Path site = Path.of("site");

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Your own templates; each file replaces the built-in one of the same name.")
    @Nullable
    Path templates;

    @Option(
            names = "--overwrite-edited",
            description = "Replace pages that somebody edited by hand; a copy of each is kept.")
    boolean overwriteEdited;

    @Option(
            names = "--show-prompts",
            description =
                    "Show on threat pages the beginnings of prompts that got through, from the reports of test tools."
                            + " They are hostile text.")
    boolean showPrompts;
}
