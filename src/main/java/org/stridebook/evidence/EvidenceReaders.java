package org.stridebook.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.TestResult;

/** Reads the reports of every known test tool. A new tool is a class and a line here. */
public final class EvidenceReaders {

    /** One for each tool. A name that several may claim goes to the first of them. */
    public static final List<EvidenceReader> ALL =
            List.of(new GarakReader(), new CounterfitReader(), new PromptfooReader());

    private static final long LARGEST = 4L << 30;

    private EvidenceReaders() {}

    /** The reader for a file, by its name. */
    public static Optional<EvidenceReader> of(EvidenceFile file) {
        return ALL.stream().filter(reader -> reader.claims(file)).findFirst();
    }

    /** Reads a report. Whatever is wrong with it becomes a problem; nothing is thrown but bugs of Java itself. */
    public static List<TestResult> read(EvidenceReader reader, EvidenceFile file, Problems problems) {
        try {
            long size = Files.size(file.path());
            if (size == 0) {
                problems.add(EvidenceFileProblems.EVIDENCE_EMPTY.at(
                        file.place(), "the file is empty", "copy the report here again"));
                return List.of();
            }
            if (size > LARGEST) {
                problems.add(EvidenceFileProblems.EVIDENCE_TOO_LARGE.at(
                        file.place(),
                        "the file has " + (size >> 20) + " MB; at most " + (LARGEST >> 20) + " MB are read",
                        "split the run, or keep the lines with `eval` and drop the attempts"));
                return List.of();
            }
            return reader.read(file, problems);
        } catch (IOException e) {
            problems.add(EvidenceFileProblems.EVIDENCE_UNREADABLE.at(
                    file.place(),
                    "the file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "look whether another program holds it open"));
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(EvidenceFileProblems.EVIDENCE_UNREADABLE.at(
                    file.place(),
                    "the file is damaged in a way that stopped the reader ("
                            + e.getClass().getSimpleName() + ")",
                    "let the tool write it again"));
        }
        return List.of();
    }
}
