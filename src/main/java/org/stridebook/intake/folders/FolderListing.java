package org.stridebook.intake.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.Readers;

/**
 * What a folder holds, without links, hidden and temporary files; each list by name.
 *
 * @param spreadsheets files that may hold tables, by their ending
 * @param others other regular files
 */
public record FolderListing(List<Path> folders, List<Path> spreadsheets, List<Path> others) {

    private static final Comparator<Path> BY_NAME = Comparator.comparing(
                    (Path path) -> name(path).toLowerCase(Locale.ROOT))
            .thenComparing(FolderListing::name);

    /** Lists a folder; {@code shown} is its path for messages, relative to the workshops folder. */
    static FolderListing of(Path folder, String shown, Problems problems) throws IOException {
        var folders = new ArrayList<Path>();
        var spreadsheets = new ArrayList<Path>();
        var others = new ArrayList<Path>();
        List<Path> entries;
        try (var stream = Files.list(folder)) {
            entries = stream.sorted(BY_NAME).toList();
        }
        for (Path entry : entries) {
            if (mayRead(entry, shown, problems)) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(entry);
                } else {
                    (Readers.isSpreadsheetName(name(entry)) ? spreadsheets : others).add(entry);
                }
            }
        }
        return new FolderListing(List.copyOf(folders), List.copyOf(spreadsheets), List.copyOf(others));
    }

    private static boolean mayRead(Path entry, String shown, Problems problems) {
        String name = name(entry);
        var place = Location.of(join(shown, name));
        if (isLock(entry, join(shown, name), problems)) {
            return false;
        }
        if (isHidden(name)) {
            if (Readers.isSpreadsheetName(name) || name.endsWith(".tmp")) {
                problems.add(IntakeProblems.FILE_SKIPPED.at(place, "a hidden or temporary file was not read", ""));
            }
            return false;
        }
        boolean real = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
        if (!real) {
            problems.add(IntakeProblems.LINK_SKIPPED.at(
                    place,
                    "`" + name + "` is a link or no ordinary file, and was not followed",
                    "copy the file into the folder"));
        }
        return real;
    }

    /** Whether a file only says that another one is open, which is told. */
    static boolean isLock(Path file, String shown, Problems problems) {
        String name = name(file);
        boolean lock = name.startsWith("~$") || name.startsWith(".~lock.");
        if (lock) {
            problems.add(IntakeProblems.LOCK_FILE.at(
                    Location.of(shown),
                    "a lock file says that `" + lockedBy(name) + "` is open",
                    "save and close it, then build again"));
        }
        return lock;
    }

    /** {@code ~$threats.xlsx} and {@code .~lock.threats.xlsx#} both belong to {@code threats.xlsx}. */
    private static String lockedBy(String name) {
        String rest = name.startsWith("~$") ? name.substring(2) : name.substring(".~lock.".length());
        return rest.endsWith("#") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static boolean isHidden(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~")
                || name.equals("__MACOSX")
                || lower.endsWith(".tmp")
                || lower.endsWith(".bak");
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    public static String name(Path path) {
        return path.getFileName().toString();
    }

    static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
