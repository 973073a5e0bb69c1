package org.stridebook.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.TestResult;

/** Writes a report into a folder and reads it as a build would. */
final class Reports {

    private final Path folder;
    private final Problems problems = new Problems();
    private boolean prompts;

    Reports(Path folder) {
        this.folder = folder;
    }

    Reports withPrompts() {
        prompts = true;
        return this;
    }

    void put(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    List<TestResult> read(String name) {
        var file = new EvidenceFile(folder.resolve(name), "chat/evidence/" + name, "", prompts);
        return EvidenceReaders.of(file)
                .map(reader -> EvidenceReaders.read(reader, file, problems))
                .orElse(List.of());
    }

    List<TestResult> read(String name, String... lines) throws IOException {
        put(name, lines);
        return read(name);
    }

    /** Kind, message and place of everything that was told. */
    List<String> told() {
        return problems.sorted().stream()
                .map(problem -> problem.kind().name() + ": " + problem.message() + " @ "
                        + problem.location().toString().replaceAll(".*/", ""))
                .toList();
    }

    /** What was tried, in how many attempts, with how many successes, about what. */
    static List<String> brief(List<TestResult> results) {
        return results.stream()
                .map(result ->
                        result.tried() + " " + result.successes() + "/" + result.attempts() + " " + result.technique())
                .toList();
    }
}
