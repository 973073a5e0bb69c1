package org.stridebook.page.view;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Portfolio;
import org.stridebook.page.place.Download;
import org.stridebook.problem.Problem;
import org.stridebook.release.Comparison;
import org.stridebook.workshop.Slug;

/**
 * All that the pages about all systems are made of.
 *
 * @param problems of each system; one without problems may be missing
 * @param otherProblems those that belong to no system, such as one in {@code stridebook.yaml}
 * @param guide chapters of the handbook in reading order
 * @param comparison the release of ATLAS in use beside another one, or null
 */
public record PortfolioFacts(
        Portfolio portfolio,
        SortedMap<Slug, List<Problem>> problems,
        List<Problem> otherProblems,
        List<Download> downloads,
        List<GuideText> guide,
        @Nullable Comparison comparison) {

    /** With one release of ATLAS only. */
    public PortfolioFacts(
            Portfolio portfolio,
            SortedMap<Slug, List<Problem>> problems,
            List<Problem> otherProblems,
            List<Download> downloads,
            List<GuideText> guide) {
        this(portfolio, problems, otherProblems, downloads, guide, null);
    }

    public PortfolioFacts {
        problems = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(problems));
        otherProblems = otherProblems.stream().sorted().toList();
        downloads = List.copyOf(downloads);
        guide = List.copyOf(guide);
    }
}
