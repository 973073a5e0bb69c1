package org.stridebook.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.Summary;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Slug;

/** The facts about all systems, ready to be looked up while pages are made. */
final class PortfolioView {

    private final PortfolioFacts facts;
    private final Map<Slug, Summary> systems;
    private final TechniqueUse use;

    PortfolioView(PortfolioFacts facts) {
        this.facts = facts;
        this.systems = facts.portfolio().systems().stream()
                .collect(Collectors.toUnmodifiableMap(Summary::slug, Function.identity()));
        this.use = TechniqueUse.of(facts.portfolio());
    }

    TechniqueUse use() {
        return use;
    }

    PortfolioFacts facts() {
        return facts;
    }

    Portfolio portfolio() {
        return facts.portfolio();
    }

    List<Problem> problems(Slug system) {
        return facts.problems().getOrDefault(system, List.of());
    }

    /** The name of a system. */
    String name(Slug system) {
        Summary summary = systems.get(system);
        return summary == null ? system.value() : summary.system();
    }

    /** The first breadcrumb. */
    static Link home(SitePath here) {
        return new Links(here).to(SitePath.HOME, "Systems");
    }
}
