package org.stridebook.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.document.YamlNode;

/** The steps of a case study in format 6 stand sorted by technique; their order is in {@code leads-to}, else in {@code step-id}. */
final class StepOrder {

    private final Map<String, YamlNode> byId = new LinkedHashMap<>();
    private final List<YamlNode> ordered = new ArrayList<>();

    private StepOrder() {}

    static List<YamlNode> of(List<YamlNode> steps) {
        List<YamlNode> sorted = steps.stream()
                .sorted(Comparator.comparing(step -> step.text("step-id")))
                .toList();
        var order = new StepOrder();
        sorted.forEach(step -> order.byId.putIfAbsent(step.text("step-id"), step));
        if (order.byId.size() < steps.size()) {
            return sorted;
        }
        var followers = new HashSet<String>();
        sorted.forEach(step -> step.get("leads-to").items().forEach(next -> followers.add(next.text())));
        sorted.stream()
                .filter(step -> !followers.contains(step.text("step-id")))
                .forEach(order::follow);
        sorted.forEach(order::follow);
        return order.ordered;
    }

    /** Adds a step and what it leads to; a step of a circle is added once. */
    private void follow(YamlNode first) {
        var waiting = new ArrayList<YamlNode>(List.of(first));
        while (!waiting.isEmpty()) {
            YamlNode step = waiting.remove(0);
            if (byId.remove(step.text("step-id")) != null) {
                ordered.add(step);
                step.get("leads-to").items().forEach(next -> {
                    YamlNode follower = byId.get(next.text());
                    if (follower != null) {
                        waiting.add(follower);
                    }
                });
            }
        }
    }
}
