package org.stridebook.check.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;

/** Names that cannot tell two components apart. */
public final class ComponentNameTwiceRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.COMPONENT_NAME_TWICE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<String, List<Component>> byName = new TreeMap<>();
        for (Component component : assessment.workshop().components()) {
            byName.computeIfAbsent(component.name().toLowerCase(Locale.ROOT).strip(), unused -> new ArrayList<>())
                    .add(component);
        }
        return byName.values().stream()
                .filter(same -> same.size() > 1)
                .map(this::problem)
                .toList();
    }

    private Problem problem(List<Component> same) {
        var places = same.stream().map(one -> one.source().at(Column.COMPONENT)).toList();
        return kind().at(
                        places,
                        same.size() + " components are called "
                                + Say.quoted(same.get(0).name()),
                        "give each its own name; until then whatever names one of them means all");
    }
}
