package org.stridebook.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stridebook.evidence.EvidenceFile;
import org.stridebook.evidence.EvidenceFileProblems;
import org.stridebook.evidence.EvidenceReader;
import org.stridebook.evidence.EvidenceReaders;
import org.stridebook.intake.folders.SessionFiles;
import org.stridebook.intake.kinds.Draft;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.SheetRead;

/** Reads what test tools wrote into the evidence folder of a session. */
final class ToolReports {

    /** Looks like an id that somebody put there on purpose, although no sheet has it. */
    private static final Pattern ID_FIRST = Pattern.compile("([A-Za-z]{1,3}-\\d{1,4})(?=[ _.]|$).*");

    private final List<String> ids;
    private final boolean prompts;
    private final Draft draft;
    private final Problems problems;

    /** {@code draft} holds what the sheets say, so that a file's name can begin with an id of theirs. */
    ToolReports(Draft draft, boolean prompts, Problems problems) {
        this.draft = draft;
        this.prompts = prompts;
        this.problems = problems;
        this.ids = Stream.of(
                        draft.threats().stream().map(row -> row.id()),
                        draft.components().stream()
                                .map(component -> component.id().value()),
                        draft.flows().stream().map(flow -> flow.id().value()))
                .flatMap(all -> all)
                .filter(id -> !id.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Reads all of them; files of no tool are named in one note. */
    void read(Map<String, Path> files) {
        var unknown = new ArrayList<Location>();
        files.forEach((shown, path) -> {
            var file = new EvidenceFile(path, shown, target(shown), prompts);
            Optional<EvidenceReader> reader = EvidenceReaders.of(file);
            if (reader.isPresent()) {
                read(reader.get(), file);
            } else {
                unknown.add(Location.of(shown));
            }
        });
        if (!unknown.isEmpty()) {
            problems.add(EvidenceFileProblems.unknown(unknown));
        }
    }

    private void read(EvidenceReader reader, EvidenceFile file) {
        var results = EvidenceReaders.read(reader, file, problems);
        draft.testResults().addAll(results);
        if (!results.isEmpty()) {
            draft.sheets().add(SheetRead.report(file.shown(), reader.tool(), results.size()));
        }
    }

    /** The id that the file's name, or that of a folder around it, begins with; the innermost counts. */
    private String target(String shown) {
        String[] parts = shown.split("/");
        for (int i = parts.length - 1; i >= 0 && !parts[i].equalsIgnoreCase(SessionFiles.EVIDENCE); i--) {
            String name = parts[i];
            Optional<String> known =
                    ids.stream().filter(id -> beginsWith(name, id)).findFirst();
            if (known.isPresent()) {
                return known.get();
            }
            Matcher matcher = ID_FIRST.matcher(name);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    private static boolean beginsWith(String name, String id) {
        return name.regionMatches(true, 0, id, 0, id.length())
                && (name.length() == id.length() || !Character.isLetterOrDigit(name.charAt(id.length())));
    }
}
