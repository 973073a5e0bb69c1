package org.stridebook.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.ControlRoadmap;
import org.stridebook.assessment.gap.Doubt;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;

/** NIST AI RMF in {@code model.json}: every subcategory with its three kinds of evidence, and the gaps in order. */
final class ModelControls {

    private ModelControls() {}

    static List<ModelDocument.Control> controls(Assessment assessment) {
        return assessment.nist().stream().map(ModelControls::control).toList();
    }

    private static ModelDocument.Control control(ControlGap gap) {
        return new ModelDocument.Control(
                gap.id(),
                gap.status().word(),
                gap.basis().word(),
                gap.claimed(),
                gap.doubts().stream().map(Doubt::word).toList(),
                gap.against(),
                gap.said().evidence(),
                gap.said().owner(),
                gap.said().dues(),
                ids(gap.shown().threats()),
                ids(gap.shown().openHigh()),
                keys(gap.shown().inPlace()),
                keys(gap.shown().planned()),
                gap.shown().signals().stream()
                        .map(signal -> new ModelDocument.Signal(
                                signal.kind().code(), signal.words(), signal.part(), signal.whole()))
                        .toList(),
                gap.tested().results().size(),
                ids(gap.tested().gotThrough()));
    }

    /** Those that open threats touch, then the others. */
    static List<ModelDocument.ControlStep> steps(Assessment assessment) {
        ControlRoadmap roadmap = assessment.controls();
        return Stream.concat(roadmap.steps().stream(), roadmap.others().stream())
                .map(ModelControls::step)
                .toList();
    }

    private static ModelDocument.ControlStep step(ControlRoadmap.Step step) {
        return new ModelDocument.ControlStep(
                step.gap().id(),
                step.risk(),
                ids(step.gap().shown().open()),
                overlap(step),
                step.effort().word(),
                step.owner(),
                ModelExport.text(step.due()),
                step.dueFrom().word(),
                step.overdue(),
                step.missing().stream()
                        .map(mitigation -> mitigation.id().value())
                        .toList());
    }

    private static ModelDocument.@Nullable Overlap overlap(ControlRoadmap.Step step) {
        return step.overlap() == null
                ? null
                : new ModelDocument.Overlap(step.overlap().id(), step.overlap().risk());
    }

    private static List<String> ids(List<AssessedThreat> threats) {
        return ModelPlans.ids(threats.stream().map(AssessedThreat::id).toList());
    }

    private static List<String> keys(List<Measure> measures) {
        return measures.stream().map(Measure::key).toList();
    }
}
