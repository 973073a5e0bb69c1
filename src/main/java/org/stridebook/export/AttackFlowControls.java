package org.stridebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.path.PathStep;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.export.AttackFlowObject.CourseOfAction;
import org.stridebook.export.AttackFlowObject.Relationship;

/** The controls in place that cut the steps of an Attack Flow, and which step each stands against. */
final class AttackFlowControls {

    private final String system;
    private final String author;
    private final String day;
    private final Map<String, AttackFlowObject> controls = new LinkedHashMap<>();
    private final List<AttackFlowObject> relations = new ArrayList<>();

    AttackFlowControls(String system, String author, String day) {
        this.system = system;
        this.author = author;
        this.day = day;
    }

    void add(String action, PathStep step) {
        for (Measure measure : step.controls().measures()) {
            String name = measure.id().isEmpty() ? measure.title() : measure.id() + " " + measure.title();
            add(
                    action,
                    measure.key(),
                    name,
                    "A measure of the team, " + measure.status().word() + ".");
        }
        for (Recommendation recommendation : step.controls().mitigations()) {
            AtlasMitigation mitigation = recommendation.mitigation();
            add(action, mitigation.id().value(), mitigation.id() + " " + mitigation.name(), null);
        }
    }

    private void add(String action, String key, String name, @Nullable String description) {
        String id = StixIds.of("course-of-action", system, key);
        controls.putIfAbsent(
                id, new CourseOfAction("course-of-action", "2.1", id, author, day, day, name, description));
        relations.add(new Relationship(
                "relationship",
                "2.1",
                StixIds.of("relationship", id, action),
                author,
                day,
                day,
                "mitigates",
                id,
                action));
    }

    List<AttackFlowObject> objects() {
        var objects = new ArrayList<>(controls.values());
        objects.addAll(relations);
        return objects;
    }
}
