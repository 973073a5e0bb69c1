package org.stridebook.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;

/** What components and arrows are called in a workbook: by a name that is read back as exactly that element. */
final class ElementLabels {

    private final Assessment assessment;
    private final ElementNames names;

    ElementLabels(Assessment assessment) {
        this.assessment = assessment;
        this.names = ElementNames.of(assessment.workshop());
    }

    /** All that are in scope, as they may be picked. */
    List<String> all() {
        return assessment.elements().stream()
                .filter(AssessedElement::inScope)
                .map(this::of)
                .distinct()
                .toList();
    }

    /** The name, or the id where the name could mean something else too. */
    String of(AssessedElement element) {
        String name = element.element() instanceof Flow
                ? nameOf(element.from()) + " → " + nameOf(element.to())
                : element.element().name();
        return names.find(name).ids().equals(List.of(element.id()))
                ? name
                : element.id().value();
    }

    /** What it is, in a line; for an arrow where it leads. */
    String about(AssessedElement element) {
        if (!(element.element() instanceof Flow)) {
            return element.type().label() + (element.zone().isEmpty() ? "" : ", in " + element.zone());
        }
        String zones = zoneOf(element.from()) + " → " + zoneOf(element.to());
        return element.crossesBoundary()
                ? "CROSSES A TRUST BOUNDARY: " + zones
                : "Arrow inside one trust zone" + (element.zoneMissing() ? ", or a zone is missing" : "");
    }

    private String nameOf(@Nullable ElementId id) {
        return id == null
                ? ""
                : assessment.element(id).map(one -> one.element().name()).orElse(id.value());
    }

    private String zoneOf(@Nullable ElementId id) {
        return id == null
                ? ""
                : assessment.element(id).map(AssessedElement::zone).orElse("");
    }
}
