package org.stridebook.intake.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Element;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Slug;

/** Gives every component and flow an id of its own: the typed one, or one made from its name. */
final class ElementIds {

    private final Finds finds;
    private final Map<String, Element> taken = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    ElementIds(Finds finds) {
        this.finds = finds;
    }

    List<Component> components(List<Component> components) {
        return all(
                components,
                (component, id) -> new Component(
                        id,
                        component.name(),
                        component.type(),
                        component.typeText(),
                        component.zone(),
                        component.description(),
                        component.owner(),
                        component.technology(),
                        component.assets(),
                        component.outOfScope(),
                        component.reason(),
                        component.more(),
                        component.source()));
    }

    List<Flow> flows(List<Flow> flows) {
        return all(
                flows,
                (flow, id) -> new Flow(
                        id,
                        flow.from(),
                        flow.to(),
                        flow.data(),
                        flow.protocol(),
                        flow.authenticated(),
                        flow.encrypted(),
                        flow.description(),
                        flow.more(),
                        flow.source()));
    }

    private <E extends Element> List<E> all(List<E> elements, BiFunction<E, ElementId, E> withId) {
        var kept = new ArrayList<E>();
        for (E element : elements) {
            if (element.id().value().isEmpty()) {
                continue;
            }
            taken.putIfAbsent(key(element.id().value()), element);
        }
        for (E element : elements) {
            if (seen.add(content(element))) {
                kept.add(withId.apply(element, new ElementId(idOf(element))));
            } else {
                repeated(element);
            }
        }
        return List.copyOf(kept);
    }

    /** Records with equal content differ in nothing but the row that they were read from. */
    private static String content(Element element) {
        String all = element instanceof Component component
                ? String.join(
                        "\n",
                        component.name(),
                        component.typeText(),
                        component.zone(),
                        component.description(),
                        component.owner(),
                        component.technology(),
                        component.assets().toString())
                : element instanceof Flow flow
                        ? String.join("\n", flow.from(), flow.to(), flow.data(), flow.protocol(), flow.description())
                        : element.name();
        return element.getClass().getSimpleName() + "\n" + key(element.id().value()) + "\n"
                + Key.of(all).text();
    }

    private void repeated(Element element) {
        finds.add(
                IntakeProblems.ROW_REPEATED,
                element.source().at(element instanceof Flow ? Column.FROM : Column.COMPONENT),
                "`" + element.name() + "` comes twice with the same content",
                "delete one of the rows");
    }

    private String idOf(Element element) {
        String typed = element.id().value();
        Element owner = taken.get(key(typed));
        if (!typed.isEmpty() && (owner == null || owner == element)) {
            return typed;
        }
        if (owner != null && !typed.isEmpty()) {
            clash(typed, owner, element);
        }
        return free(derived(element), element);
    }

    private void clash(String id, Element first, Element second) {
        finds.addAll(
                IntakeProblems.DUPLICATE_ID,
                List.of(first.source().at(Column.ID), second.source().at(Column.ID)),
                "id `" + id + "` names both `" + first.name() + "` and `" + second.name() + "`",
                "give one of them another id");
    }

    private static String derived(Element element) {
        String name = element instanceof Flow flow ? flow.from() + " to " + flow.to() : element.name();
        return Slug.of(
                        name.toLowerCase(java.util.Locale.ROOT)
                                        .replaceAll("[^a-z0-9]+", "-")
                                        .replaceAll("^-|-$", "")
                                        .isEmpty()
                                ? name
                                : name.toLowerCase(java.util.Locale.ROOT).replaceAll("[ _]+", "-"))
                .value();
    }

    private String free(String id, Element element) {
        String candidate = id;
        for (int i = 2; taken.containsKey(key(candidate)); i++) {
            candidate = id + "-" + i;
        }
        taken.put(key(candidate), element);
        return candidate;
    }

    private static String key(String id) {
        return Key.of(id).text();
    }
}
