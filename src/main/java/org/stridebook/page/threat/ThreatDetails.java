package org.stridebook.page.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.measure.Consideration;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Nist;
import org.stridebook.framework.Stride;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.ControlLinks;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.reference.Resolution;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.Threat;

/** Makes what is printed of one threat, on its own page and on the page for printing. */
public final class ThreatDetails {

    private static final int LONGEST_NAME = 60;

    private final SystemView view;
    private final AssessedThreat assessed;
    private final Threat threat;
    private final SystemLinks links;

    public ThreatDetails(SystemView view, AssessedThreat assessed, SystemLinks links) {
        this.view = view;
        this.assessed = assessed;
        this.threat = assessed.threat();
        this.links = links;
    }

    public ThreatPage page(SitePath path, Frame frame) {
        var votes = new VoteTable(view.assessment().settings().scheme());
        return new ThreatPage(
                path,
                threat.id() + " " + threat.headline(),
                frame,
                Words.places(threat.sources()),
                threat.id().value(),
                threat.headline(),
                Badges.of(assessed.before().level()),
                Badges.of(assessed.after().level()),
                Badges.of(assessed.treatment()),
                ThreatRow.flags(assessed),
                threat.scenario(),
                facts(),
                votes.rating(assessed.before()),
                votes.rating(assessed.after()),
                letters(),
                assessed.elements().stream().map(view::element).map(this::place).toList(),
                assessed.unknownElements(),
                assessed.techniques().stream().map(this::technique).toList(),
                doubts(),
                assessed.recommendations().stream().map(this::recommended).toList(),
                assessed.measures().stream().map(this::measured).toList(),
                accepted(),
                votes.rows(assessed.votes()),
                votes.spread(assessed.votes()),
                TestWords.untested(assessed),
                TestWords.headline(assessed.tests()),
                new TestRows(links).of(assessed),
                assessed.caseStudies().stream().map(this::study).toList(),
                standards(),
                texts(),
                new ThreatHistory(view.assessment()).of(assessed),
                Words.more(threat.more()),
                ProblemRow.of(view, view.problemsOf(threat.sources()), links));
    }

    private List<Fact> facts() {
        return List.of(
                Fact.of("Owner", assessed.owner()),
                Fact.of("Due", Words.day(assessed.due())),
                Fact.of("Ticket", assessed.ticket()),
                Fact.of("Effort", threat.effort()),
                Fact.of("Found", Words.day(assessed.found())));
    }

    private List<ThreatPage.Letter> letters() {
        return threat.letters().stream()
                .map(letter -> new ThreatPage.Letter(
                        Character.toString(letter.letter()), links.links().letter(letter), meaning(letter)))
                .toList();
    }

    private String meaning(Stride letter) {
        return view.assessment().frameworks().meaning(letter).ai();
    }

    private ThreatPage.Place place(AssessedElement element) {
        var ends = new ArrayList<Link>();
        if (element.from() != null) {
            ends.add(links.element(element.from()));
        }
        if (element.to() != null) {
            ends.add(links.element(element.to()));
        }
        return new ThreatPage.Place(
                links.element(element.id()),
                element.type().label(),
                element.zone(),
                ends,
                element.crossesBoundary() ? "crosses a trust boundary" : "");
    }

    private ThreatPage.TechniqueRow technique(Technique technique) {
        var tactics = technique.tactics().stream()
                .map(id -> view.assessment().catalogue().tactic(id))
                .filter(Objects::nonNull)
                .map(tactic -> links.links().atlas(tactic.id(), tactic.name()))
                .toList();
        return new ThreatPage.TechniqueRow(
                links.technique(technique), tactics, Badges.of(technique.maturity()), technique.summary());
    }

    /** References that somebody should look at; those that were right need no words. */
    private List<ThreatPage.Doubt> doubts() {
        return assessed.references().stream()
                .filter(reference -> (reference.verdict() != Resolution.Verdict.EXACT
                                || !reference.suggestion().isEmpty())
                        && reference.verdict() != Resolution.Verdict.BLANK)
                .map(reference -> new ThreatPage.Doubt(
                        written(reference.text()),
                        VerdictWords.of(reference.verdict()),
                        reference.ids().stream().map(this::anything).toList(),
                        reference.suggestion()))
                .toList();
    }

    /** A reference as typed; one to an id that the release does not have leads to the page that says what became of it. */
    private Link written(String text) {
        return view.assessment().news().absent().stream()
                .filter(one ->
                        one.threat().equals(assessed.id()) && one.written().equals(text))
                .findFirst()
                .map(one -> links.links().atlas(one.id().id(), text))
                .orElse(Link.plain(text));
    }

    private Link anything(AtlasId id) {
        var catalogue = view.assessment().catalogue();
        var tactic = catalogue.tactic(id);
        var mitigation = catalogue.mitigation(id);
        var study = catalogue.caseStudy(id);
        if (tactic != null) {
            return links.links().atlas(id, id + " " + tactic.name());
        }
        if (mitigation != null) {
            return links.mitigation(mitigation);
        }
        return study != null ? links.caseStudy(study) : links.technique(id);
    }

    private ThreatPage.Recommended recommended(Recommendation recommendation) {
        return new ThreatPage.Recommended(
                links.mitigation(recommendation.mitigation()),
                Badges.of(recommendation.state()),
                recommendation.state() == Recommendation.State.ELSEWHERE
                        ? others(recommendation.mitigation())
                        : List.of(),
                recommendation.mitigation().summary());
    }

    private List<Link> others(AtlasMitigation mitigation) {
        return Consideration.threatsWith(mitigation, view.assessment().measures()).stream()
                .map(links::id)
                .toList();
    }

    private ThreatPage.Measured measured(Measure measure) {
        return new ThreatPage.Measured(
                links.file(
                        "roadmap.html",
                        Anchor.ofMeasure(measure.key()),
                        (measure.id() + " " + measure.title()).strip()),
                Badges.of(measure.status()),
                measure.owner(),
                Words.day(measure.due()),
                measure.overdue(),
                measure.atlas().stream().map(links::mitigation).toList(),
                ControlLinks.of(measure.controls()),
                Words.evidence(measure));
    }

    private ThreatPage.@Nullable Accepted accepted() {
        Acceptance acceptance = assessed.acceptance();
        if (acceptance == null) {
            return null;
        }
        var facts = List.of(
                Fact.of("Approved by", acceptance.approver()),
                Fact.of("Decided", Words.day(acceptance.decided())),
                Fact.of("Ends", Words.day(acceptance.expires())),
                Fact.of("Reason", acceptance.reason()));
        return new ThreatPage.Accepted(Badges.of(acceptance.state()), facts, String.join(", ", acceptance.missing()));
    }

    private ThreatPage.Study study(CaseStudy study) {
        return new ThreatPage.Study(
                links.caseStudy(study), study.incident() ? "incident" : "exercise", study.when(), study.summary());
    }

    private List<ThreatPage.Standard> standards() {
        return view.assessment().frameworks().all().stream()
                .map(framework -> new ThreatPage.Standard(
                        framework.title(),
                        assessed.frameworks().stream()
                                .filter(reference -> reference.framework().equals(framework.code()))
                                .map(this::item)
                                .toList()))
                .filter(standard -> !standard.items().isEmpty())
                .toList();
    }

    private Link item(FrameworkRef reference) {
        var frameworks = view.assessment().frameworks();
        String name = frameworks.item(reference).map(FrameworkItem::name).orElse("");
        String label = frameworks.label(reference);
        String text = name.isEmpty() || name.length() > LONGEST_NAME ? label : label + " " + name;
        return reference.framework().equals(Nist.CODE)
                ? links.file("nist.html", Anchor.of(reference), text)
                : links.links().framework(reference, text);
    }

    /** Texts that have no place of their own above. */
    private List<Fact> texts() {
        var texts = new ArrayList<Fact>();
        texts.add(Fact.of("Controls today", threat.controls()));
        texts.add(Fact.of("Mitigation", threat.mitigation()));
        texts.add(Fact.of("ATLAS mitigations named", String.join(", ", threat.atlasMitigations())));
        texts.add(Fact.of("References", threat.references()));
        texts.add(Fact.of("Risk as stated", threat.statedRisk()));
        texts.add(Fact.of("Residual risk as stated", threat.statedResidual()));
        texts.addAll(new WrittenRatings(view.assessment().settings().scheme()).of(threat));
        texts.add(Fact.of("Treatment as written", threat.treatmentText()));
        texts.add(Fact.of("Notes", threat.notes()));
        texts.add(Fact.of(
                "Elements taken for",
                assessed.renamedElements().stream()
                        .map(renamed -> "“" + renamed.written() + "” for “" + renamed.name() + "”")
                        .collect(Collectors.joining(", "))));
        threat.remarks()
                .forEach(remark -> texts.add(Fact.of(
                        (remark.participant().isEmpty() ? "Another sheet" : remark.participant()) + " on "
                                + remark.column().canonical().replace('_', ' '),
                        remark.text())));
        Decision decision = assessed.decision();
        if (decision != null) {
            texts.add(Fact.of(
                    "Decision",
                    decision.decision().word() + (decision.reason().isEmpty() ? "" : ": " + decision.reason())));
            texts.addAll(Words.more(decision.more()));
        }
        texts.removeIf(fact -> fact.values().isEmpty());
        return texts;
    }
}
