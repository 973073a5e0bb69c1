package org.stridebook.assessment.threat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stridebook.assessment.scope.Scopes;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.CrosswalkRow;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.workshop.Threat;

/**
 * Joins a threat with items of frameworks: those that it names, and those that its techniques stand for.
 *
 * @param scopes what is known of the system: a technique stands for no item of a list that does not concern it
 */
public record FrameworkJoin(Frameworks frameworks, FrameworkOrder order, Scopes scopes) {

    List<FrameworkRef> items(Threat threat, List<Technique> techniques) {
        return Stream.concat(
                        frameworks.named(threat.references()).stream(),
                        techniques.stream()
                                .flatMap(technique -> row(technique).stream())
                                .filter(item -> scopes.concerns(frameworks.framework(item.framework()))))
                .distinct()
                .sorted(order)
                .toList();
    }

    /** A sub-technique that the crosswalk does not know is mapped as its parent. */
    private List<FrameworkRef> row(Technique technique) {
        AtlasId parent = technique.parent();
        return frameworks
                .crosswalk(technique.id())
                .or(() -> parent == null ? Optional.empty() : frameworks.crosswalk(parent))
                .map(CrosswalkRow::references)
                .orElse(List.of());
    }
}
