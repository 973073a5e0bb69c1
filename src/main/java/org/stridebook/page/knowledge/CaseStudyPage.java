package org.stridebook.page.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
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

/** An attack that was really made, step by step, and which of its steps our threat lists know. */
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
        Mentions threats,
        Html officialText)
        implements Page {

    /** One step; {@code tactic} is plain and empty where the data names none. */
    public record Step(
            int number, Link tactic, Link technique, String summary, int count, Badge worst, Html description) {}

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
        List<ThreatBrief> threats = view.use()
                .of(study.steps().stream().map(CaseStudy.Step::technique).toList());
        return new CaseStudyPage(
                path,
                study.name(),
                AtlasFrames.entry(
                        atlas,
                        path,
                        List.of(),
                        study.name(),
                        i == 0
                                ? null
                                : links.atlas(
                                        all.get(i - 1).id(), all.get(i - 1).name()),
                        i + 1 == all.size()
                                ? null
                                : links.atlas(
                                        all.get(i + 1).id(), all.get(i + 1).name())),
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
                Mentions.of(threats, view, path),
                study.officialText());
    }

    private static Step step(int number, CaseStudy.Step step, PortfolioView view, Links links) {
        Catalogue atlas = view.portfolio().catalogue();
        Technique technique = atlas.technique(step.technique());
        var tactic = step.tactic() == null ? null : atlas.tactic(step.tactic());
        List<ThreatBrief> threats = view.use().of(step.technique());
        return new Step(
                number,
                tactic == null ? Link.plain("") : links.atlas(tactic.id(), tactic.name()),
                technique == null
                        ? Link.plain(step.technique().value())
                        : links.atlas(technique.id(), technique.fullName()),
                technique == null ? "" : technique.summary(),
                threats.size(),
                AtlasPage.worst(threats),
                step.description());
    }
}
