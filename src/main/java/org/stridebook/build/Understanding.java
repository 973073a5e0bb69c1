package org.stridebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.FileReader;
import org.stridebook.intake.folders.SpreadsheetFiles;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SettingsReader;
import org.stridebook.workshop.FileRead;

/** How single files are understood, each by itself, with the settings of the workshops folder that they lie in. */
public final class Understanding {

    private final Frameworks frameworks = Frameworks.bundled();
    private final Map<Path, FileReader> readers = new HashMap<>();
    private final Problems problems;

    private Understanding(Problems problems) {
        this.problems = problems;
    }

    /** Every spreadsheet named, by itself or by a folder; one that is not there or cannot be read is among them with its problem. */
    public static List<FileRead> of(List<Path> named) throws IOException {
        var problems = new Problems();
        var all = new ArrayList<FileRead>();
        var understanding = new Understanding(problems);
        SpreadsheetFiles.of(named, problems).forEach((shown, file) -> all.add(understanding.read(file, shown)));
        var read = new TreeSet<>(all.stream().map(FileRead::file).toList());
        var others = new HashMap<String, List<Problem>>();
        for (Problem problem : problems.sorted()) {
            others.computeIfAbsent(problem.location().file(), file -> new ArrayList<>())
                    .add(problem);
        }
        others.forEach((file, found) -> {
            if (!read.contains(file)) {
                all.add(new FileRead(file, found, List.of()));
            }
        });
        all.sort(Comparator.comparing(FileRead::file));
        return all;
    }

    private FileRead read(Path file, String shown) {
        Path folder = settingsFolder(file);
        FileReader reader = readers.computeIfAbsent(
                folder == null ? Path.of("") : folder, one -> new FileReader(frameworks, settings(folder)));
        return reader.read(file, shown);
    }

    private Settings settings(@Nullable Path folder) {
        return folder == null ? Settings.defaults() : SettingsReader.read(folder, problems);
    }

    /** The nearest folder above a file that has settings, or null. */
    private static @Nullable Path settingsFolder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder != null && !Files.isRegularFile(folder.resolve("stridebook.yaml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
