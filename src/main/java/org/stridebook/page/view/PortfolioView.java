package org.stridebook.page.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.Summary;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Slug;

/** The facts about all systems, ready to be looked up while pages are made. */
public final class PortfolioView {

    private final PortfolioFacts facts;
    private final Map<Slug, Summary> systems;
    private final TechniqueUse use;

    public PortfolioView(PortfolioFacts facts) {
        this.facts = facts;
        this.systems = facts.portfolio().systems().stream()
                .collect(Collectors.toUnmodifiableMap(Summary::slug, Function.identity()));
        this.use = TechniqueUse.of(facts.portfolio());
    }

    public TechniqueUse use() {
        return use;
    }

    public PortfolioFacts facts() {
        return facts;
    }

    public Portfolio portfolio() {
        return facts.portfolio();
    }

    public List<Problem> problems(Slug system) {
        return facts.problems().getOrDefault(system, List.of());
    }

    /** The name of a system. */
    public String name(Slug system) {
        Summary summary = systems.get(system);
        return summary == null ? system.value() : summary.system();
    }

    /** The first breadcrumb. */
    public static Link home(SitePath here) {
        return new Links(here).to(SitePath.HOME, "Systems");
    }
}
