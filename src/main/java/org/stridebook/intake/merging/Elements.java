package org.stridebook.intake.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stridebook.intake.kinds.ThreatRow;
import org.stridebook.intake.words.Phrase;
import org.stridebook.intake.words.Several;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Element;
import org.stridebook.workshop.Flow;

/** Names and ids of all components and flows, so that a cell that names several is cut in the right places. */
final class Elements {

    private final Set<String> known = new HashSet<>();

    Elements(List<Component> components, List<Flow> flows) {
        components.forEach(this::add);
        flows.forEach(this::add);
    }

    private void add(Element element) {
        known.add(Phrase.compact(element.name()));
        known.add(Phrase.compact(element.id().value()));
    }

    private boolean isKnown(String text) {
        return known.contains(Phrase.compact(text));
    }

    /** The elements that a row names; without any, the sheet's name where it is a component. */
    List<String> of(ThreatRow row) {
        String sheet = row.threat().source().sheet();
        if (row.element().isEmpty()) {
            return isKnown(sheet) ? List.of(sheet) : List.of();
        }
        return Several.names(row.element(), this::isKnown);
    }
}
