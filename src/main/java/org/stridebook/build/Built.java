package org.stridebook.build;

import java.util.List;
import org.stridebook.assessment.Summary;
import org.stridebook.problem.Problem;

/**
 * What is kept of a system once its files are written.
 *
 * @param files how many spreadsheets it was read from
 * @param worst its gravest problems, a few of them; the summary has their counts
 */
record Built(Summary summary, int files, List<Problem> worst) {

    Built {
        worst = List.copyOf(worst);
    }
}
