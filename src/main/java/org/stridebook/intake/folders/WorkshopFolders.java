package org.stridebook.intake.folders;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.folders.WorkshopFolder.Session;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/**
 * Finds the systems below a folder: a folder with spreadsheets is one workshop, dated folders in it are sessions of the same
 * system, and folders without spreadsheets are groups.
 */
public final class WorkshopFolders {

    private static final int DEEPEST = 8;
    private static final Pattern DATED = Pattern.compile("(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?:[-_ .].*)?");

    private final Problems problems;
    private final List<Found> found = new ArrayList<>();

    private WorkshopFolders(Problems problems) {
        this.problems = problems;
    }

    /** A system before it has its slug. */
    record Found(String path, List<Session> sessions) {}

    /** All systems, ordered by their paths. */
    public static List<WorkshopFolder> in(Path workshops, Problems problems) throws IOException {
        var folders = new WorkshopFolders(problems);
        folders.search(workshops, "", 0);
        folders.found.sort(Comparator.comparing(Found::path));
        return new FolderSlugs(problems).named(folders.found);
    }

    private void search(Path folder, String path, int depth) throws IOException {
        if (depth > DEEPEST) {
            problems.add(IntakeProblems.FOLDER_TOO_DEEP.at(
                    Location.of(path),
                    "folders deeper than " + DEEPEST + " are not searched",
                    "move the workshop further up"));
            return;
        }
        var listing = FolderListing.of(folder, path, problems);
        var sessions = new ArrayList<Session>();
        for (Path sub : listing.folders()) {
            String subPath = FolderListing.join(path, FolderListing.name(sub));
            LocalDate date = date(FolderListing.name(sub));
            if (date != null && holdsSpreadsheets(sub, subPath)) {
                sessions.add(new Session(sub, subPath, date));
            } else if (!isPartOfWorkshop(sub, listing)) {
                search(sub, subPath, depth + 1);
            }
        }
        addSystem(folder, path, listing, sessions);
    }

    /** Sheets beside dated folders are the current state, so they come last. */
    private void addSystem(Path folder, String path, FolderListing listing, List<Session> sessions) {
        sessions.sort(Comparator.comparing(Session::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Session::path));
        boolean own = listing.spreadsheets().stream().anyMatch(file -> !isMap(file));
        if (own) {
            sessions.add(new Session(folder, path, null));
            tellStrays(path, listing);
        }
        if (!sessions.isEmpty()) {
            found.add(new Found(path, List.copyOf(sessions)));
        }
    }

    /** Files in the folder that holds the systems are seldom meant to be one. */
    private void tellStrays(String path, FolderListing listing) {
        if (path.isEmpty() && !found.isEmpty()) {
            var places = listing.spreadsheets().stream()
                    .filter(file -> !isMap(file))
                    .map(file -> Location.of(FolderListing.name(file)))
                    .toList();
            String files = places.size() == 1 ? "a spreadsheet stands" : places.size() + " spreadsheets stand";
            problems.add(IntakeProblems.FILES_AT_TOP.at(
                    places,
                    files + " beside the folders of systems, and became a system called Workshop",
                    "move each into the folder of its system"));
        }
    }

    private static boolean isMap(Path file) {
        return FolderListing.name(file).equals(SessionFiles.TICKETS);
    }

    private boolean holdsSpreadsheets(Path folder, String path) throws IOException {
        // what is skipped there is told when the session is read
        return !FolderListing.of(folder, path, new Problems()).spreadsheets().isEmpty();
    }

    private static boolean isPartOfWorkshop(Path folder, FolderListing parent) {
        return FolderListing.name(folder).equalsIgnoreCase(SessionFiles.EVIDENCE)
                && !parent.spreadsheets().isEmpty();
    }

    private static @Nullable LocalDate date(String name) {
        Matcher matcher = DATED.matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
