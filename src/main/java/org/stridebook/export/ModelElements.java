package org.stridebook.export;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.assessment.privacy.PrivacyAnswer;
import org.stridebook.framework.Framework;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.ThreatId;

/** The boxes, arrows and answers of {@code model.json}. */
final class ModelElements {

    private ModelElements() {}

    static List<ModelDocument.Component> components(Assessment assessment) {
        return assessment.elements().stream()
                .filter(element -> element.element() instanceof Component)
                .map(element -> component(element, (Component) element.element()))
                .toList();
    }

    private static ModelDocument.Component component(AssessedElement element, Component component) {
        return new ModelDocument.Component(
                component.id().value(),
                component.name(),
                element.type().code(),
                component.typeText(),
                element.zone(),
                component.description(),
                component.owner(),
                component.technology(),
                component.assets(),
                element.inScope(),
                component.reason(),
                ModelExport.word(element.worstOpen()),
                ModelExport.more(component.more()),
                component.source().place().toString());
    }

    static List<ModelDocument.Flow> flows(Assessment assessment) {
        return assessment.elements().stream()
                .filter(element -> element.element() instanceof Flow)
                .map(element -> flow(element, (Flow) element.element()))
                .toList();
    }

    private static ModelDocument.Flow flow(AssessedElement element, Flow flow) {
        return new ModelDocument.Flow(
                flow.id().value(),
                flow.from(),
                flow.to(),
                ModelExport.text(element.from()),
                ModelExport.text(element.to()),
                flow.data(),
                flow.protocol(),
                flow.authenticated(),
                flow.encrypted(),
                flow.description(),
                element.crossesBoundary(),
                ModelExport.word(element.worstOpen()),
                ModelExport.more(flow.more()),
                flow.source().place().toString());
    }

    static List<ModelDocument.Asset> assets(Assessment assessment) {
        return assessment.workshop().assets().stream().map(ModelElements::asset).toList();
    }

    private static ModelDocument.Asset asset(DataAsset asset) {
        return new ModelDocument.Asset(
                asset.name(),
                asset.classification(),
                asset.personalData(),
                asset.storedIn(),
                asset.owner(),
                asset.confidentiality(),
                asset.integrity(),
                asset.availability(),
                ModelExport.more(asset.more()),
                asset.source().place().toString());
    }

    static List<ModelDocument.Cell> grid(Assessment assessment) {
        return assessment.elements().stream()
                .flatMap(element -> element.grid().stream().map(cell -> cell(element, cell)))
                .toList();
    }

    private static ModelDocument.Cell cell(AssessedElement element, GridCell cell) {
        return new ModelDocument.Cell(
                element.id().value(),
                String.valueOf(cell.letter().letter()),
                cell.state().word(),
                cell.disagreed(),
                cell.threats().stream().map(ThreatId::value).toList(),
                cell.answers().stream().map(ModelElements::answer).toList());
    }

    static List<ModelDocument.Scope> scopes(Assessment assessment) {
        return assessment.scopes().all().stream()
                .map(one -> new ModelDocument.Scope(
                        one.scope(),
                        assessment.frameworks().all().stream()
                                .filter(framework -> framework.scope().code().equals(one.scope()))
                                .map(Framework::code)
                                .toList(),
                        one.verdict().word(),
                        one.because()))
                .toList();
    }

    static ModelDocument.Privacy privacy(Assessment assessment) {
        return new ModelDocument.Privacy(
                assessment.privacy().stream().map(ModelElements::privacy).toList());
    }

    private static ModelDocument.PrivacyAnswer privacy(PrivacyAnswer one) {
        return new ModelDocument.PrivacyAnswer(
                one.elements().stream().map(ElementId::value).toList(),
                one.kind(),
                one.cards().stream()
                        .map(card -> new ModelDocument.Item(card.framework(), card.item()))
                        .toList(),
                answer(one.answer()));
    }

    private static ModelDocument.Answer answer(Answer answer) {
        return new ModelDocument.Answer(
                answer.value().word(),
                answer.why(),
                answer.participant(),
                answer.question(),
                answer.source().place().toString());
    }
}
