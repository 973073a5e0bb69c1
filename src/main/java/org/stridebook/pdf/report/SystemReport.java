package org.stridebook.pdf.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.session.Movement;
import org.stridebook.page.part.RoadmapWords;
import org.stridebook.page.place.SitePath;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.RiskLevel;

/** The report on one system. */
public final class SystemReport {

    private static final int NAME = 100;

    private final Assessment assessment;
    private final Profile profile;
    private final List<Risk> risks;

    private SystemReport(Assessment assessment) {
        this.assessment = assessment;
        this.profile = assessment.workshop().profile();
        this.risks = assessment.threats().stream()
                .map(threat -> Risk.of(threat, assessment))
                .toList();
    }

    public static Report of(Assessment assessment) {
        return new SystemReport(assessment).build();
    }

    private Report build() {
        String name = Wording.shorten(profile.system(), NAME);
        var counts = counts();
        return new Report(
                head(name),
                assessment.settings(),
                assessment.asOf(),
                name,
                facts(),
                Verdict.of(name, counts),
                Verdict.figures(counts, count(Risk::isOpen, risk -> risk.owner().isEmpty()), accepted()),
                (change() + " " + TestFindings.sentence(assessment)).strip(),
                risks,
                Decisions.of(
                        risks,
                        Wording.orElse(Wording.shorten(profile.owner(), NAME), "the owner of the system"),
                        profile.session(),
                        assessment.asOf(),
                        assessment.settings().policy()),
                moved(),
                assessment.movement().trend(),
                effect(),
                steps(),
                SystemCoverage.of(assessment),
                List.of());
    }

    private Pages.Head head(String name) {
        String asOf = Wording.date(assessment.asOf());
        return new Pages.Head(
                name + ": threat-model summary",
                "Threats, risks and next steps as of " + asOf,
                Wording.shorten(name, 60) + "  ·  as of " + asOf + "  ·  ATLAS "
                        + assessment.catalogue().release(),
                assessment.asOf(),
                SitePath.system(assessment.workshop().slug(), "summary.pdf"),
                assessment.settings().paper());
    }

    private List<String> facts() {
        var facts = new ArrayList<String>();
        if (profile.session() != null) {
            facts.add("Session of " + Wording.date(profile.session()));
        }
        if (!profile.owner().isBlank()) {
            facts.add("Owner " + profile.owner());
        }
        if (profile.tier() != null) {
            facts.add("Tier " + profile.tier());
        }
        if (!profile.modelVersion().isBlank()) {
            facts.add("Model " + profile.modelVersion());
        }
        if (!profile.classification().isBlank()) {
            facts.add(profile.classification());
        }
        if (Boolean.FALSE.equals(assessment.fresh())) {
            facts.add("Review is OUT OF DATE");
        }
        return facts.stream().map(fact -> Wording.shorten(fact, NAME)).toList();
    }

    private Verdict.Counts counts() {
        return new Verdict.Counts(
                risks.size(),
                assessment.open(),
                count(Risk::isOpen, Risk::overdue),
                count(risk -> true, Risk::isExpired),
                count(Risk::isOpenHigh, risk -> risk.owner().isEmpty()));
    }

    private int count(java.util.function.Predicate<Risk> which, java.util.function.Predicate<Risk> also) {
        return (int) risks.stream().filter(which.and(also)).count();
    }

    private int accepted() {
        return count(risk -> risk.acceptance() != null, risk -> true);
    }

    private String change() {
        Movement movement = assessment.movement();
        if (movement.previous() == null) {
            return "This is the first session on record, so there is no trend yet.";
        }
        Map<Movement.Kind, Integer> counts = new EnumMap<>(Movement.Kind.class);
        movement.changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((kind, number) -> parts.add(number + " " + kind.word()));
        return "Since " + Wording.date(movement.previous()) + ": "
                + (parts.isEmpty() ? "no threat in either session" : Wording.list(parts)) + ".";
    }

    private List<Report.Moved> moved() {
        Map<Movement.Kind, List<String>> byKind = new EnumMap<>(Movement.Kind.class);
        assessment.movement().changes().stream()
                .filter(change -> change.kind() != Movement.Kind.UNCHANGED)
                .forEach(change -> byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                        .add(moved(change)));
        var moved = new ArrayList<Report.Moved>();
        byKind.forEach((kind, ids) -> moved.add(new Report.Moved(Wording.sentence(kind.word()), ids)));
        return moved;
    }

    private static String moved(Movement.Change change) {
        String id = Wording.shorten(change.id().value(), 60);
        if (change.then() != null && change.now() != null && change.then() != change.now()) {
            return id + " (" + change.then().word() + " to " + change.now().word() + ")";
        }
        RiskLevel level = change.now() == null ? change.then() : change.now();
        return level == null ? id : id + " (" + level.word() + ")";
    }

    private String effect() {
        Roadmap roadmap = assessment.roadmap();
        String effect = RoadmapWords.effect(roadmap);
        return effect.isEmpty() ? "" : effect + " " + RoadmapWords.rest(roadmap.rest());
    }

    private List<Report.Step> steps() {
        return assessment.roadmap().steps().stream()
                .map(step -> step(step, assessment))
                .toList();
    }

    private static Report.Step step(Roadmap.Step step, Assessment assessment) {
        Measure measure = step.measure();
        var treats = measure.threats().stream()
                .map(id -> Wording.shorten(id.value(), 60))
                .toList();
        return Report.Step.of(
                step,
                Wording.shorten(measure.id(), 40),
                Wording.list(treats, 4),
                RoadmapWords.percent(step.closedSoFar()),
                SitePath.system(assessment.workshop().slug(), "roadmap.html"));
    }
}
