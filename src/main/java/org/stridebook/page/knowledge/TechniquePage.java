package org.stridebook.page.knowledge;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.CrosswalkRow;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.markdown.Html;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/**
 * One technique or sub-technique, and where we have it.
 *
 * @param studiesOfParts attacks that used one of its parts and not itself; {@code questionsOfParts} likewise
 * @param unconcerned how many systems have no threat with it, its parent or a part of it
 */
public record TechniquePage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String id,
        String summary,
        Badge maturity,
        Badge worst,
        List<Fact> facts,
        Mentions threats,
        TestMentions tests,
        List<MitigationUse> mitigations,
        int unconcerned,
        List<Study> caseStudies,
        List<Study> studiesOfParts,
        List<Question> questions,
        List<Question> questionsOfParts,
        List<Fact> frameworks,
        Html officialText)
        implements Page {

    /** A published attack in which it was used. */
    public record Study(Link link, String kind, String when, String summary) {}

    /** A question of the workshop that asks about it. */
    public record Question(String elementType, Link letter, String text) {}

    public static Stream<TechniquePage> all(PortfolioView view) {
        List<Technique> all = view.portfolio().catalogue().techniques();
        return IntStream.range(0, all.size()).mapToObj(i -> of(view, all, i));
    }

    private static TechniquePage of(PortfolioView view, List<Technique> all, int i) {
        Catalogue atlas = view.portfolio().catalogue();
        Technique technique = all.get(i);
        SitePath path = SitePath.atlas(technique.id());
        var links = new Links(path);
        List<ThreatBrief> threats = view.use().withSubs(technique, atlas);
        List<MitigationUse.Concerned> concerned = MitigationUse.concerned(technique, view);
        return new TechniquePage(
                path,
                technique.fullName(),
                AtlasFrames.entry(
                        view,
                        path,
                        between(technique, atlas, links),
                        technique.name(),
                        all,
                        i,
                        each -> links.atlas(each.id(), each.fullName())),
                List.of(),
                technique.id().value(),
                technique.summary(),
                Badges.of(technique.maturity()),
                TacticPage.worst(technique, threats, view),
                facts(technique, atlas, links),
                Mentions.of(threats, view, path),
                TestMentions.of(view.tests().of(withSubs(technique, atlas)), view, path),
                MitigationUse.against(technique, concerned, atlas, links),
                view.portfolio().systems().size() - concerned.size(),
                studies(technique.id(), atlas, links),
                studiesOfParts(technique, atlas, links),
                questions(technique.id(), view, links),
                questionsOfParts(technique, view, links),
                frameworks(technique.id(), view, links),
                technique.officialText());
    }

    private static List<AtlasId> withSubs(Technique technique, Catalogue atlas) {
        return Stream.concat(Stream.of(technique), atlas.subTechniquesOf(technique).stream())
                .map(Technique::id)
                .toList();
    }

    private static List<Link> between(Technique technique, Catalogue atlas, Links links) {
        Technique parent = technique.parent() == null ? null : atlas.technique(technique.parent());
        return parent == null ? List.of() : List.of(links.atlas(parent.id(), parent.name()));
    }

    private static List<Fact> facts(Technique technique, Catalogue atlas, Links links) {
        var tactics = technique.tactics().stream()
                .flatMap(id -> Stream.ofNullable(atlas.tactic(id)))
                .map(tactic -> links.atlas(tactic.id(), tactic.name()))
                .toList();
        var subs = atlas.subTechniquesOf(technique).stream()
                .map(sub -> links.atlas(sub.id(), sub.name()))
                .toList();
        var facts = new java.util.ArrayList<Fact>();
        facts.add(new Fact("Tactics", tactics));
        facts.add(Fact.of("Platforms", String.join(", ", technique.platforms())));
        facts.add(new Fact("Counterpart in ATT&CK", attack(technique.attackId())));
        if (technique.parent() == null) {
            facts.add(new Fact("Sub-techniques", subs));
        } else {
            facts.add(new Fact("Sub-technique of", between(technique, atlas, links)));
        }
        return facts;
    }

    /** {@code T1596.001} stands at {@code techniques/T1596/001} on MITRE's site. */
    private static List<Link> attack(String id) {
        return id.isEmpty()
                ? List.of()
                : List.of(Link.outside(id, "https://attack.mitre.org/techniques/" + id.replace('.', '/') + "/"));
    }

    static List<Study> studies(AtlasId technique, Catalogue atlas, Links links) {
        return atlas.caseStudiesOf(technique).stream()
                .map(study -> study(study, links))
                .toList();
    }

    private static List<Study> studiesOfParts(Technique technique, Catalogue atlas, Links links) {
        List<CaseStudy> own = atlas.caseStudiesOf(technique.id());
        return atlas.subTechniquesOf(technique).stream()
                .flatMap(part -> atlas.caseStudiesOf(part.id()).stream())
                .filter(study -> !own.contains(study))
                .distinct()
                .sorted(Comparator.comparing((CaseStudy study) -> !study.incident())
                        .thenComparing(CaseStudy::when, Comparator.reverseOrder())
                        .thenComparing(CaseStudy::id))
                .map(study -> study(study, links))
                .toList();
    }

    private static Study study(CaseStudy study, Links links) {
        return new Study(
                links.atlas(study.id(), study.name()),
                study.incident() ? "incident" : "exercise",
                study.when(),
                study.summary());
    }

    private static List<Question> questions(AtlasId technique, PortfolioView view, Links links) {
        return view.portfolio().frameworks().questions().stream()
                .filter(question -> question.techniques().contains(technique))
                .map(question -> question(question, view, links))
                .toList();
    }

    private static List<Question> questionsOfParts(Technique technique, PortfolioView view, Links links) {
        List<AtlasId> parts = view.portfolio().catalogue().subTechniquesOf(technique).stream()
                .map(Technique::id)
                .toList();
        return view.portfolio().frameworks().questions().stream()
                .filter(question -> !question.techniques().contains(technique.id()))
                .filter(question -> !Collections.disjoint(question.techniques(), parts))
                .map(question -> question(question, view, links))
                .toList();
    }

    private static Question question(StrideQuestion question, PortfolioView view, Links links) {
        return new Question(
                view.portfolio()
                        .frameworks()
                        .elementTypeByCode(question.elementType())
                        .map(type -> type.label())
                        .orElse(question.elementType()),
                links.letter(question.stride()),
                question.question());
    }

    private static List<Fact> frameworks(AtlasId technique, PortfolioView view, Links links) {
        CrosswalkRow row = view.portfolio().frameworks().crosswalk(technique).orElse(null);
        if (row == null) {
            return List.of();
        }
        var facts = new java.util.ArrayList<Fact>();
        facts.add(new Fact("STRIDE, usually", letters(row.primary(), links)));
        facts.add(new Fact("STRIDE, sometimes", letters(row.secondary(), links)));
        for (var framework : view.portfolio().frameworks().all()) {
            List<Link> items = row.references().stream()
                    .filter(reference -> reference.framework().equals(framework.code()))
                    .map(reference -> links.framework(
                            reference,
                            framework
                                    .item(reference.item())
                                    .map(item -> item.label() + " " + item.name())
                                    .orElse(reference.item())))
                    .toList();
            if (!items.isEmpty()) {
                facts.add(new Fact(framework.title(), items));
            }
        }
        return facts;
    }

    private static List<Link> letters(java.util.Set<Stride> letters, Links links) {
        return letters.stream().sorted().map(links::letter).toList();
    }
}
