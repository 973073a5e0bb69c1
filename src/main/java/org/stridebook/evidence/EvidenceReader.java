package org.stridebook.evidence;

import java.io.IOException;
import java.util.List;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.TestResult;

/** Reads the reports of one test tool. Holds nothing, so threads may share it. */
public interface EvidenceReader {

    /** The tool's name, as pages print it. */
    String tool();

    /** Whether a file of this name may be a report of the tool. The first reader in the list that says so gets the file. */
    boolean claims(EvidenceFile file);

    /**
     * Reads a report. What is wrong with it becomes a problem, and what could be read of it counts all the same.
     *
     * @return one result for each thing that was tried, in the order of the report
     */
    List<TestResult> read(EvidenceFile file, Problems problems) throws IOException;
}
