package org.stridebook.page.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.AttackChain;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.markdown.Html;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Fact;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;

/**
 * An attack that was really made, step by step, and which of its steps our threat lists know.
 *
 * @param tacticsUnclear whether some step has several tactics, since the data does not say which one was meant
 */
public record CaseStudyPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String id,
        String summary,
        String kind,
        List<Fact> facts,
        String considered,
        List<Step> steps,
        boolean tacticsUnclear,
        List<ChainRow> systems,
        int otherSystems,
        Mentions threats,
        Html officialText)
        implements Page {

    private static final int SYSTEMS = 50;

    /** One step; {@code tactics} are all that its technique serves where the data does not say which one was meant. */
    public record Step(
            int number, List<Link> tactics, Link technique, String summary, int count, Badge worst, Html description) {}

    public static Stream<CaseStudyPage> all(PortfolioView view) {
        List<CaseStudy> all = view.portfolio().catalogue().caseStudies();
        return IntStream.range(0, all.size()).mapToObj(i -> of(view, all, i));
    }

    private static CaseStudyPage of(PortfolioView view, List<CaseStudy> all, int i) {
        Catalogue atlas = view.portfolio().catalogue();
        CaseStudy study = all.get(i);
        SitePath path = SitePath.atlas(study.id());
        var links = new Links(path);
        List<Step> steps = IntStream.range(0, study.steps().size())
                .mapToObj(n -> step(n + 1, study.steps().get(n), view, links))
                .toList();
        List<ChainRow> systems = systems(study, view, links);
        List<ThreatBrief> threats = study.steps().stream()
                .flatMap(step -> view.use().ofFamily(step.technique(), atlas).stream())
                .distinct()
                .toList();
        return new CaseStudyPage(
                path,
                study.name(),
                AtlasFrames.entry(view, path, all, i, each -> links.atlas(each.id(), each.name())),
                List.of(),
                study.id().value(),
                study.summary(),
                study.incident() ? "Incident" : "Exercise",
                List.of(
                        Fact.of("When", study.when()),
                        Fact.of("Who attacked", study.actor()),
                        Fact.of("Target", study.target())),
                steps.stream().filter(step -> step.count() > 0).count() + " of " + steps.size(),
                steps,
                steps.stream().anyMatch(step -> step.tactics().size() > 1),
                systems.stream().limit(SYSTEMS).toList(),
                view.portfolio().systems().size() - Math.min(SYSTEMS, systems.size()),
                Mentions.of(threats, view, path),
                study.officialText());
    }

    private static Step step(int number, CaseStudy.Step step, PortfolioView view, Links links) {
        Catalogue atlas = view.portfolio().catalogue();
        Technique technique = atlas.technique(step.technique());
        List<ThreatBrief> threats = view.use().ofFamily(step.technique(), atlas);
        return new Step(
                number,
                tactics(step, technique).stream()
                        .map(id -> links.atlas(id, atlas.nameOf(id)))
                        .toList(),
                technique == null
                        ? Link.plain(step.technique().value())
                        : links.atlas(technique.id(), technique.fullName()),
                technique == null ? "" : technique.summary(),
                threats.size(),
                TechniqueUse.worst(threats),
                step.description());
    }

    private static List<AtlasId> tactics(CaseStudy.Step step, @Nullable Technique technique) {
        AtlasId named = step.tactic();
        return named != null ? List.of(named) : technique == null ? List.of() : technique.tactics();
    }

    /** Systems that have anything to do with it, those that know most of it first. */
    private static List<ChainRow> systems(CaseStudy study, PortfolioView view, Links links) {
        var lines = new ChainLines(view.portfolio().catalogue(), links);
        return view.portfolio().systems().stream()
                .map(system -> view.chains(system).of(study))
                .filter(AttackChain::isKnown)
                .map(chain -> ChainRow.of(chain, lines))
                .sorted(Comparator.comparingInt(ChainRow::known).reversed())
                .toList();
    }
}
