package org.stridebook.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.ThreatId;

/** Measures, roadmap, movement, tests and key figures of {@code model.json}. */
final class ModelPlans {

    private ModelPlans() {}

    static List<ModelDocument.Measure> measures(Assessment assessment) {
        return assessment.measures().stream().map(ModelPlans::measure).toList();
    }

    private static ModelDocument.Measure measure(Measure measure) {
        return new ModelDocument.Measure(
                measure.key(),
                measure.title(),
                ids(measure.threats()),
                measure.atlas().stream().map(advice -> advice.id().value()).toList(),
                measure.status().word(),
                measure.owner(),
                ModelExport.text(measure.due()),
                measure.effortText(),
                measure.ticket(),
                measure.checkedBy(),
                measure.evidence(),
                measure.controls().stream().map(ControlReference::text).toList(),
                measure.overdue(),
                measure.touches(),
                measure.location().toString());
    }

    static List<ModelDocument.Step> steps(Assessment assessment) {
        return assessment.roadmap().steps().stream()
                .map(step -> new ModelDocument.Step(
                        step.measure().key(),
                        step.horizon().word(),
                        ids(step.touched()),
                        ids(step.closed()),
                        ids(step.unmoved()),
                        step.touchedSoFar(),
                        step.closedSoFar()))
                .toList();
    }

    static List<ModelDocument.Change> changes(Assessment assessment) {
        return assessment.movement().changes().stream()
                .map(change -> new ModelDocument.Change(
                        change.id().value(),
                        change.title(),
                        change.kind().word(),
                        ModelExport.word(change.then()),
                        ModelExport.word(change.now())))
                .toList();
    }

    static List<ModelDocument.Result> results(Assessment assessment) {
        return assessment.workshop().testResults().stream()
                .map(result -> new ModelDocument.Result(
                        result.target(),
                        result.technique(),
                        result.tool(),
                        ModelExport.text(result.date()),
                        result.attempts(),
                        result.successes(),
                        result.verdict().text(),
                        result.link(),
                        result.probe().name(),
                        result.probe().model(),
                        result.probe().items().stream().map(FrameworkRef::item).toList(),
                        rounded(result.rate()),
                        result.probe().low(),
                        result.probe().high(),
                        result.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        result.probe().unjudged(),
                        result.probe().incomplete(),
                        threats(assessment, threat -> threat.tests().contains(result)),
                        threats(assessment, threat -> threat.looseTests().contains(result)),
                        result.source().place().toString()))
                .toList();
    }

    private static List<String> threats(Assessment assessment, Predicate<AssessedThreat> which) {
        return assessment.threats().stream()
                .filter(which)
                .map(AssessedThreat::id)
                .sorted()
                .map(ThreatId::value)
                .toList();
    }

    /** Four decimals: more would claim more than a few hundred attempts can say. */
    private static @Nullable Double rounded(@Nullable Double share) {
        return share == null ? null : Math.round(share * 10_000) / 10_000.0;
    }

    static List<ModelDocument.Figure> figures(Assessment assessment) {
        return assessment.kpis().stream()
                .map(kpi -> new ModelDocument.Figure(
                        kpi.code(),
                        kpi.title(),
                        kpi.definition(),
                        kpi.numerator(),
                        kpi.denominator(),
                        kpi.value(),
                        kpi.light().word()))
                .toList();
    }

    static List<String> ids(List<ThreatId> threats) {
        return threats.stream().map(ThreatId::value).toList();
    }
}
