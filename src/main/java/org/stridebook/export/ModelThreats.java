package org.stridebook.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.reference.Resolution;
import org.stridebook.workshop.Dread;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Remark;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Vote;

/** The threats of {@code model.json}. */
final class ModelThreats {

    private ModelThreats() {}

    static ModelDocument.Threat threat(AssessedThreat one) {
        Threat threat = one.threat();
        return new ModelDocument.Threat(
                threat.id().value(),
                threat.idDerived(),
                threat.headline(),
                threat.scenario(),
                threat.letters().stream()
                        .map(letter -> String.valueOf(letter.letter()))
                        .toList(),
                one.elements().stream().map(ElementId::value).toList(),
                one.unknownElements(),
                one.references().stream().map(ModelThreats::reference).toList(),
                one.techniques().stream()
                        .map(technique -> technique.id().value())
                        .toList(),
                one.recommendations().stream()
                        .map(advice -> new ModelDocument.Recommendation(
                                advice.mitigation().id().value(),
                                advice.mitigation().name(),
                                advice.state().word()))
                        .toList(),
                one.caseStudies().stream().map(study -> study.id().value()).toList(),
                one.frameworks().stream()
                        .map(item -> new ModelDocument.Item(item.framework(), item.item()))
                        .toList(),
                one.votes().all().stream().map(ModelThreats::vote).toList(),
                one.votes().spread(),
                rating(one.before()),
                rating(one.after()),
                one.treatment().word(),
                one.isOpen(),
                one.overdue(),
                acceptance(one.acceptance()),
                threat.controls(),
                threat.mitigation(),
                one.measures().stream().map(Measure::key).toList(),
                threat.owner(),
                ModelExport.text(threat.due()),
                threat.effort(),
                threat.ticket(),
                ModelExport.text(one.found()),
                threat.references(),
                threat.notes(),
                threat.remarks().stream().map(ModelThreats::remark).toList(),
                ModelExport.more(threat.more()),
                threat.sources().stream()
                        .map(source -> source.place().toString())
                        .toList());
    }

    private static ModelDocument.Reference reference(Resolution one) {
        return new ModelDocument.Reference(
                one.text(),
                one.verdict().word(),
                one.ids().stream().map(AtlasId::value).toList(),
                one.suggestion());
    }

    private static ModelDocument.Vote vote(Vote vote) {
        Dread dread = vote.dread();
        return new ModelDocument.Vote(
                vote.participant(),
                text(vote.likelihood()),
                text(vote.impact()),
                dread == null
                        ? List.of()
                        : dread.complete().stream().map(Score::text).toList(),
                vote.source().place().toString());
    }

    private static @Nullable String text(@Nullable Score score) {
        return score == null ? null : score.text();
    }

    private static ModelDocument.Rating rating(Rating rating) {
        return new ModelDocument.Rating(
                ModelExport.word(rating.level()), rating.likelihood(), rating.impact(), rating.score(), rating.dread());
    }

    private static ModelDocument.@Nullable Acceptance acceptance(@Nullable Acceptance one) {
        return one == null
                ? null
                : new ModelDocument.Acceptance(
                        one.approver(),
                        one.reason(),
                        ModelExport.text(one.decided()),
                        ModelExport.text(one.expires()),
                        one.state().word(),
                        one.missing());
    }

    private static ModelDocument.Remark remark(Remark remark) {
        return new ModelDocument.Remark(
                remark.participant(),
                remark.column().canonical(),
                remark.text(),
                remark.source().at(remark.column()).toString());
    }
}
