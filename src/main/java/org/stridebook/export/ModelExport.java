package org.stridebook.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.document.Json;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.Workshop;

/** Everything about one system as JSON. */
final class ModelExport implements Export {

    @Override
    public String fileName() {
        return "model.json";
    }

    @Override
    public String purpose() {
        return "everything on this system, for programs; model.schema.json describes it";
    }

    @Override
    public OutputFile write(Assessment assessment) {
        String path = SitePath.system(assessment.workshop().slug(), "data/" + fileName())
                .value();
        return OutputFile.text(path, Json.write(document(assessment)));
    }

    private static ModelDocument document(Assessment assessment) {
        Workshop workshop = assessment.workshop();
        return new ModelDocument(
                "1",
                "Stridebook",
                assessment.asOf().toString(),
                assessment.catalogue().release(),
                scheme(assessment.settings()),
                system(assessment),
                assessment.zones().stream()
                        .map(zone -> new ModelDocument.Zone(zone.name(), zone.trust(), zone.description()))
                        .toList(),
                ModelElements.components(assessment),
                ModelElements.flows(assessment),
                ModelElements.assets(assessment),
                assessment.threats().stream().map(ModelThreats::threat).toList(),
                ModelElements.grid(assessment),
                ModelElements.scopes(assessment),
                ModelElements.privacy(assessment),
                ModelPlans.measures(assessment),
                ModelPlans.steps(assessment),
                ModelPlans.changes(assessment),
                ModelControls.controls(assessment),
                ModelControls.steps(assessment),
                ModelPlans.results(assessment),
                ModelPlans.figures(assessment),
                workshop.sheets().stream().map(ModelExport::table).toList());
    }

    private static ModelDocument.Scheme scheme(Settings settings) {
        RiskScheme scheme = settings.scheme();
        return new ModelDocument.Scheme(
                scheme.name(),
                scheme.likelihoodWords(),
                scheme.impactWords(),
                scheme.matrix().stream()
                        .map(row -> row.stream().map(RiskLevel::word).toList())
                        .toList());
    }

    private static ModelDocument.SystemFacts system(Assessment assessment) {
        Workshop workshop = assessment.workshop();
        Profile profile = workshop.profile();
        return new ModelDocument.SystemFacts(
                workshop.slug().value(),
                profile.system(),
                workshop.folder(),
                workshop.group(),
                profile.description(),
                profile.businessUnit(),
                profile.owner(),
                profile.facilitator(),
                text(profile.session()),
                profile.tier(),
                profile.classification(),
                profile.modelVersion(),
                profile.modelType(),
                text(profile.inProductionSince()),
                text(profile.lastMaterialChange()),
                text(profile.nextReview()),
                assessment.fresh(),
                profile.scopeIn(),
                profile.scopeOut(),
                profile.assumptions(),
                profile.participants().stream()
                        .map(person -> new ModelDocument.Person(person.name(), person.role()))
                        .toList(),
                workshop.notes(),
                more(profile.more()));
    }

    private static ModelDocument.Table table(SheetRead sheet) {
        return new ModelDocument.Table(
                sheet.file(),
                sheet.sheet(),
                sheet.kind(),
                sheet.headerRow(),
                sheet.rows(),
                sheet.skipped().size());
    }

    static List<ModelDocument.Extra> more(List<Extra> more) {
        return more.stream()
                .map(extra -> new ModelDocument.Extra(
                        extra.header(), extra.text(), extra.location().toString()))
                .toList();
    }

    /** A date as text, null staying null. */
    static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }

    static @Nullable String word(@Nullable RiskLevel level) {
        return level == null ? null : level.word();
    }
}
