package org.stridebook.page.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stridebook.assessment.AttackChains;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.Summary;
import org.stridebook.atlas.AtlasId;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.problem.Problem;
import org.stridebook.release.AbsentId;
import org.stridebook.workshop.Slug;

/** The facts about all systems, ready to be looked up while pages are made. */
public final class PortfolioView {

    private final PortfolioFacts facts;
    private final Map<Slug, Summary> systems;
    private final TechniqueUse use;
    private final TestUse tests;
    private final Map<AtlasId, AbsentId> absent = new LinkedHashMap<>();
    private final Map<Slug, AttackChains> chains = new ConcurrentHashMap<>();

    public PortfolioView(PortfolioFacts facts) {
        this.facts = facts;
        this.systems = facts.portfolio().systems().stream()
                .collect(Collectors.toUnmodifiableMap(Summary::slug, Function.identity()));
        this.use = TechniqueUse.of(facts.portfolio());
        this.tests = new TestUse(facts.portfolio());
        Set<AtlasId> named = facts.portfolio().systems().stream()
                .flatMap(system -> system.news().absent().stream())
                .map(one -> one.id().id())
                .collect(Collectors.toSet());
        AbsentId.of(facts.portfolio().catalogue(), facts.comparison()).stream()
                .filter(one -> one.retired() || named.contains(one.id()))
                .forEach(one -> absent.put(one.id(), one));
    }

    /** Ids without an entry in this release that have a page all the same: retired ones, and later ones that a threat names. */
    public List<AbsentId> absent() {
        return List.copyOf(absent.values());
    }

    /** Whether the site has a page about an id. */
    public boolean hasPage(AtlasId id) {
        return absent.containsKey(id) || portfolio().catalogue().has(id);
    }

    /** Published attacks held against one system. */
    public AttackChains chains(Summary system) {
        return chains.computeIfAbsent(
                system.slug(), slug -> new AttackChains(system, portfolio().catalogue()));
    }

    public TestUse tests() {
        return tests;
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
