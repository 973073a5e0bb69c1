package org.stridebook.intake.folders;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/** The files of one session, by their part in it. */
public final class SessionFiles {

    public static final String EVIDENCE = "evidence";
    static final String TICKETS = "tickets-map.csv";
    private static final int DEEPEST_EVIDENCE = 6;
    private static final int LONGEST_NOTES = 1_000_000;

    private final String path;
    private final FolderListing listing;
    private final Problems problems;

    public SessionFiles(WorkshopFolder.Session session, Problems problems) throws IOException {
        this.path = session.path();
        this.problems = problems;
        this.listing = FolderListing.of(session.directory(), path, problems);
    }

    public List<Path> spreadsheets() {
        return listing.spreadsheets();
    }

    /** Whether a folder is the evidence folder of a workshop, by its name. */
    public static boolean isEvidence(Path folder) {
        return FolderListing.name(folder).equalsIgnoreCase(EVIDENCE);
    }

    /** What the evidence folder holds, with the folders in it; each by its path for people. */
    public Evidence evidence() throws IOException {
        var evidence = new Evidence(new TreeMap<>(), new TreeMap<>());
        for (Path folder : listing.folders()) {
            if (isEvidence(folder)) {
                collect(folder, shown(folder), 1, evidence);
            }
        }
        return evidence;
    }

    private void collect(Path folder, String shown, int depth, Evidence evidence) throws IOException {
        FolderListing inside = FolderListing.of(folder, shown, problems);
        inside.spreadsheets()
                .forEach(
                        file -> evidence.spreadsheets().put(FolderListing.join(shown, FolderListing.name(file)), file));
        inside.others()
                .forEach(file -> evidence.reports().put(FolderListing.join(shown, FolderListing.name(file)), file));
        for (Path sub : inside.folders()) {
            String subShown = FolderListing.join(shown, FolderListing.name(sub));
            if (depth < DEEPEST_EVIDENCE) {
                collect(sub, subShown, depth + 1, evidence);
            } else {
                problems.add(IntakeProblems.FOLDER_TOO_DEEP.at(
                        Location.of(subShown),
                        "folders deeper than " + DEEPEST_EVIDENCE + " in the evidence folder are not searched",
                        "move the reports further up"));
            }
        }
    }

    /**
     * Files of the evidence folder by their paths for people.
     *
     * @param spreadsheets sheets of test results
     * @param reports all others, which may be reports of test tools
     */
    public record Evidence(SortedMap<String, Path> spreadsheets, SortedMap<String, Path> reports) {}

    /** A file's path for people, relative to the workshops folder. */
    public String shown(Path file) {
        return FolderListing.join(path, FolderListing.name(file));
    }

    /** The text of {@code notes.md}; empty without one, or where it holds nothing but headings. Bytes that are no UTF-8 become replacement characters. */
    public String notes() throws IOException {
        for (Path file : listing.others()) {
            boolean notes = FolderListing.name(file).toLowerCase(Locale.ROOT).equals("notes.md");
            if (notes && Files.size(file) <= LONGEST_NOTES && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                var decoder = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
                String text = decoder.decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                        .toString();
                return onlyHeadings(text) ? "" : text.startsWith("\ufeff") ? text.substring(1) : text;
            }
        }
        return "";
    }

    /** The notes of a new folder, with nothing under their headings yet. */
    private static boolean onlyHeadings(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** The path of a picture of the whiteboard that may be shown, relative to the workshops folder; or empty. */
    public String picture() throws IOException {
        return WhiteboardPicture.of(listing.others(), path, problems)
                .map(this::shown)
                .orElse("");
    }
}
