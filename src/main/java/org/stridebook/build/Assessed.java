package org.stridebook.build;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.problem.Problem;

/** One system, read and judged; {@code problems} by place. */
public record Assessed(Assessment assessment, List<Problem> problems) {}
