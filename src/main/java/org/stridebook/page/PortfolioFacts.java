package org.stridebook.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stridebook.assessment.Portfolio;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Slug;

/**
 * All that the pages about all systems are made of.
 *
 * @param problems of each system; one without problems may be missing
 * @param otherProblems those that belong to no system, such as one in {@code stridebook.yaml}
 */
public record PortfolioFacts(
        Portfolio portfolio,
        SortedMap<Slug, List<Problem>> problems,
        List<Problem> otherProblems,
        List<Download> downloads) {

    public PortfolioFacts {
        problems = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(problems));
        otherProblems = otherProblems.stream().sorted().toList();
        downloads = List.copyOf(downloads);
    }
}
