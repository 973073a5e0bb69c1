package org.stridebook.export;

import org.stridebook.assessment.Assessment;
import org.stridebook.output.OutputFile;

/** One machine-readable file of a system. */
public interface Export {

    /** Its name below {@code data/}. */
    String fileName();

    /** What it is good for, in one line of the download list. */
    String purpose();

    /** The file. */
    OutputFile write(Assessment assessment);
}
