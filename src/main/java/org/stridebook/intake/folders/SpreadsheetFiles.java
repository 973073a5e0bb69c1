package org.stridebook.intake.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/** The spreadsheets that somebody names, each by itself or by a folder that holds it at any depth. */
public final class SpreadsheetFiles {

    private static final int DEEPEST = 8;

    private final Problems problems;
    private final TreeMap<String, Path> found = new TreeMap<>();

    private SpreadsheetFiles(Problems problems) {
        this.problems = problems;
    }

    /** Files by their paths for people; a file that is not there is among them. Lock files and links become problems. */
    public static SortedMap<String, Path> of(List<Path> named, Problems problems) throws IOException {
        var files = new SpreadsheetFiles(problems);
        for (Path one : named) {
            String shown = one.toString().replace('\\', '/');
            if (Files.isDirectory(one)) {
                files.search(one, shown.equals(".") ? "" : shown, 0);
            } else if (!FolderListing.isLock(one, shown, problems)) {
                files.found.put(shown, one);
            }
        }
        return files.found;
    }

    private void search(Path folder, String shown, int depth) throws IOException {
        if (depth > DEEPEST) {
            problems.add(IntakeProblems.FOLDER_TOO_DEEP.at(
                    Location.of(shown),
                    "folders deeper than " + DEEPEST + " are not searched",
                    "name the folder itself"));
            return;
        }
        var listing = FolderListing.of(folder, shown, problems);
        listing.spreadsheets().forEach(file -> found.put(FolderListing.join(shown, FolderListing.name(file)), file));
        for (Path sub : listing.folders()) {
            search(sub, FolderListing.join(shown, FolderListing.name(sub)), depth + 1);
        }
    }
}
