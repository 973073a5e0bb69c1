package org.stridebook.page.view;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.markdown.Html;
import org.stridebook.page.place.Download;
import org.stridebook.problem.Problem;

/**
 * All that the pages of one system are made of.
 *
 * @param problems of this system alone
 * @param diagram drawn for a page that stands beside the system's first page; see {@link SystemGraph}
 */
public record SystemFacts(Assessment assessment, List<Problem> problems, Html diagram, List<Download> downloads) {

    public SystemFacts {
        problems = problems.stream().sorted().toList();
        downloads = List.copyOf(downloads);
    }
}
