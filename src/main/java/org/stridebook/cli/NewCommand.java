package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stridebook.build.OneSystem;
import org.stridebook.output.NewFiles;
import org.stridebook.output.OutputFile;
import org.stridebook.workbook.FolderTexts;
import org.stridebook.workbook.Reference;
import org.stridebook.workbook.Workbooks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the workbooks of a new workshop. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Writes the workbooks of a new workshop into a folder; a file that is there already is left alone.")
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private StridebookCommand parent = new StridebookCommand(Console.of(System.out, System.err));

    @Parameters(paramLabel = "FOLDER", description = "Folder of the workshop; it is made where it is not there.")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the system (default: that of the folder).")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "PREVIOUS",
            description =
                    "Folder of an earlier session: its components, open threats, decisions that end and open questions"
                            + " go on.")
    private @Nullable Path from;

    @Mixin
    private WorkbookArguments common = new WorkbookArguments();

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String system = name.isBlank() && from == null ? FolderName.of(folder) : name.strip();
        var files = new ArrayList<>(workbooks(system));
        files.addAll(FolderTexts.of(system.isEmpty() ? FolderName.of(folder) : system, folder.toString()));
        var target = NewFiles.in(folder);
        int kept = 0;
        for (OutputFile file : files) {
            boolean written = target.create(file);
            kept += written ? 0 : 1;
            parent.console()
                    .say((written ? "wrote   " : "kept    ")
                            + folder.resolve(file.path())
                            + (written ? "" : ", which was there"));
        }
        parent.console()
                .say(
                        kept == files.size()
                                ? "nothing was written; name another folder to begin a new session"
                                : "next    fill in " + folder.resolve("workshop.xlsx")
                                        + ", then run: stridebook questions " + folder);
        return ExitCode.CLEAN;
    }

    private List<OutputFile> workbooks(String system) throws IOException {
        if (from == null) {
            var knowledge = OneSystem.knowledge(folder, common.atlas);
            var reference = new Reference(knowledge.settings(), knowledge.catalogue(), knowledge.frameworks());
            return Workbooks.first(reference, system, common.participants);
        }
        if (!Files.isDirectory(from)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "there is no folder '" + from + "'; --from wants the folder of an earlier session");
        }
        return Workbooks.next(OneSystem.in(from, common.atlas, common.day(spec)).assessment(), system);
    }
}
