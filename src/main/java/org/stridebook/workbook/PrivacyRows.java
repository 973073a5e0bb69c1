package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Stride;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.table.Key;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.ElementId;

/** The LINDDUN questions, asked of every component that keeps data about people; where no data is listed, of every component. */
final class PrivacyRows {

    private static final String LINDDUN = "linddun";
    private static final int MOST = 3;

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

    /** One row for each component and kind of privacy threat that nobody answered. */
    List<FormRow> rows() {
        var rows = new ArrayList<FormRow>();
        Map<String, List<FrameworkItem>> kinds = kinds();
        for (AssessedElement element : asked()) {
            kinds.forEach((kind, cards) -> {
                String question = question(kind, cards);
                if (!isAnswered(element, question)) {
                    rows.add(row(element, question, cards));
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
                .filter(item -> !item.name().equals(item.group()))
                .collect(Collectors.groupingBy(FrameworkItem::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static String question(String kind, List<FrameworkItem> cards) {
        return "Privacy, " + kind + ":\n"
                + cards.stream().limit(MOST).map(card -> "- " + card.summary()).collect(Collectors.joining("\n"));
    }

    private boolean isAnswered(AssessedElement element, String question) {
        Key key = Key.of(question);
        return assessment.workshop().answers().stream()
                .filter(answer -> answer.value() != Answer.Value.BLANK)
                .filter(answer -> Key.of(answer.question()).equals(key))
                .anyMatch(answer -> names.find(answer.element()).ids().contains(element.id()));
    }

    private List<AssessedElement> asked() {
        Set<ElementId> holders = holders();
        return assessment.elements().stream()
                .filter(element -> element.inScope() && element.element() instanceof Component)
                .filter(element -> holders.isEmpty() || holders.contains(element.id()))
                .toList();
    }

    /** Components that keep an asset which is marked as personal, by either of both sheets. */
    private Set<ElementId> holders() {
        var holders = new LinkedHashSet<ElementId>();
        for (DataAsset asset : assessment.workshop().assets()) {
            if (isPersonal(asset)) {
                asset.storedIn()
                        .forEach(place -> holders.addAll(names.find(place).ids()));
                assessment.workshop().components().stream()
                        .filter(component -> component.assets().stream()
                                .anyMatch(name -> Key.of(name).equals(Key.of(asset.name()))))
                        .forEach(component -> holders.add(component.id()));
            }
        }
        return holders;
    }

    private static boolean isPersonal(DataAsset asset) {
        var match = Vocabulary.bundled().values().find("yes", asset.personalData());
        return match != null && match.meaning().equals("YES");
    }
}
