package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.page.matrix.MatrixScope;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;

/** The matrix of one system: counts lead to its threats on the same page, questions to its elements. */
final class SystemInScope implements MatrixScope {

    private final SystemLinks links;
    private final Map<String, List<AssessedElement>> byKind = new HashMap<>();

    SystemInScope(SystemView view, SystemLinks links) {
        this.links = links;
        view.assessment().elements().stream()
                .filter(AssessedElement::inScope)
                .forEach(element -> byKind.computeIfAbsent(element.type().code(), key -> new ArrayList<>())
                        .add(element));
    }

    @Override
    public Links links() {
        return links.links();
    }

    /** A sub-technique stands with the technique that it is part of. */
    @Override
    public Link threats(Technique technique, String words) {
        return new Link(words, "#" + anchor(technique));
    }

    /** Elements of the kind, each at the letter of the question. */
    @Override
    public List<Link> places(StrideQuestion question, String anchor) {
        return byKind.getOrDefault(question.elementType(), List.of()).stream()
                .map(element -> links.question(
                        element.id(), question.stride(), element.element().name()))
                .toList();
    }

    /** Of the threats of a technique and its parts. */
    static String anchor(Technique technique) {
        AtlasId family = technique.parent() == null ? technique.id() : technique.parent();
        return "in-" + family.value().toLowerCase(Locale.ROOT);
    }
}
