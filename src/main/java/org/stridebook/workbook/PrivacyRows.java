package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.privacy.PersonalData;
import org.stridebook.assessment.privacy.PrivacyAnswer;
import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Stride;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.ElementId;

/** The LINDDUN questions, asked of every component that keeps data about people; where no data is listed, of every component. */
final class PrivacyRows {

    private static final String LINDDUN = "linddun";

    private final Assessment assessment;
    private final ElementNames names;
    private final ElementLabels labels;
    private final Evidence evidence;

    PrivacyRows(Assessment assessment) {
        this.assessment = assessment;
        this.names = ElementNames.of(assessment.workshop());
        this.labels = new ElementLabels(assessment);
        this.evidence = new Evidence(assessment.catalogue());
    }

    /** One row for each component and kind of privacy threat with a card that nobody answered. */
    List<FormRow> rows() {
        var rows = new ArrayList<FormRow>();
        Map<String, List<FrameworkItem>> kinds = kinds();
        for (AssessedElement element : asked()) {
            Set<FrameworkRef> answered = answered(element);
            kinds.forEach((kind, cards) -> {
                var open = cards.stream()
                        .filter(card -> !answered.contains(new FrameworkRef(LINDDUN, card.id())))
                        .toList();
                if (!open.isEmpty()) {
                    rows.add(row(element, question(kind, open), open));
                }
            });
        }
        return rows;
    }

    private FormRow row(AssessedElement element, String question, List<FrameworkItem> cards) {
        List<AtlasId> techniques = cards.stream()
                .flatMap(card -> card.techniques().stream())
                .distinct()
                .toList();
        return FormRow.filling()
                .text(Column.ELEMENT, labels.of(element), Tone.KEY)
                .text(Column.ABOUT, Placeholders.PRINTED + labels.about(element), Tone.PRINTED)
                .text(Column.STRIDE, Stride.INFORMATION_DISCLOSURE.title())
                .text(Column.QUESTION, question)
                .text(Column.HOW, evidence.how(techniques), Tone.PRINTED)
                .text(Column.SEEN, evidence.seen(techniques), Tone.PRINTED)
                .row();
    }

    /** The cards by their kind; the kinds themselves, which hold no question, are left out. */
    private Map<String, List<FrameworkItem>> kinds() {
        return assessment.frameworks().framework(LINDDUN).items().stream()
                .filter(item -> !item.question().isEmpty())
                .collect(Collectors.groupingBy(FrameworkItem::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static String question(String kind, List<FrameworkItem> cards) {
        return PrivacyAnswer.ASKS + kind + ":\n"
                + cards.stream().map(card -> "- " + card.question()).collect(Collectors.joining("\n"));
    }

    private Set<FrameworkRef> answered(AssessedElement element) {
        return assessment.privacy().stream()
                .filter(answer -> answer.isGiven() && answer.elements().contains(element.id()))
                .flatMap(answer -> answer.cards().stream())
                .collect(Collectors.toSet());
    }

    private List<AssessedElement> asked() {
        Set<ElementId> holders =
                PersonalData.holders(assessment.workshop(), names).keySet();
        return assessment.elements().stream()
                .filter(element -> element.inScope() && element.element() instanceof Component)
                .filter(element -> holders.isEmpty() || holders.contains(element.id()))
                .toList();
    }
}
