package org.stridebook.page.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.diagram.Graph;
import org.stridebook.framework.ElementType;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.ThreatId;

/** An assessment as the graph that its data-flow diagram draws. */
public final class SystemGraph {

    private final Assessment assessment;
    private final Links links;
    private final Map<ThreatId, AssessedThreat> threats;

    private SystemGraph(Assessment assessment, Links links) {
        this.assessment = assessment;
        this.links = links;
        this.threats = assessment.threats().stream().collect(Collectors.toMap(AssessedThreat::id, threat -> threat));
    }

    /** With links that hold on every page beside the system's first page. */
    public static Graph of(Assessment assessment) {
        var links = new Links(SitePath.system(assessment.workshop().slug()));
        return new SystemGraph(assessment, links).graph();
    }

    private Graph graph() {
        var nodes = new ArrayList<Graph.Node>();
        var edges = new ArrayList<Graph.Edge>();
        for (AssessedElement element : assessment.elements()) {
            if (element.element() instanceof Component component) {
                nodes.add(node(element, component));
            } else if (element.element() instanceof Flow flow) {
                edges.add(edge(element, flow));
            }
        }
        String title = "Data-flow diagram of " + assessment.workshop().profile().system();
        return new Graph(title, zones(), nodes, edges);
    }

    private List<Graph.Zone> zones() {
        var zones = new LinkedHashSet<Graph.Zone>();
        assessment
                .zones()
                .forEach(zone -> zones.add(
                        new Graph.Zone(zone.name(), zone.trust() == null ? "" : "trust " + zone.trust() + " of 10")));
        return List.copyOf(zones);
    }

    private Graph.Node node(AssessedElement element, Component component) {
        return new Graph.Node(
                component.id().value(),
                component.name(),
                element.type().label() + (element.inScope() ? "" : ", out of scope"),
                shape(element.type()),
                element.zone(),
                element.worstOpen(),
                open(element),
                href(component.id()));
    }

    private Graph.Edge edge(AssessedElement element, Flow flow) {
        return new Graph.Edge(
                flow.id().value(),
                end(element.from(), flow.from()),
                end(element.to(), flow.to()),
                (flow.id() + " " + flow.data()).strip(),
                element.crossesBoundary(),
                element.worstOpen(),
                open(element),
                href(flow.id()));
    }

    private static String end(@Nullable ElementId id, String written) {
        return id == null ? written : id.value();
    }

    private int open(AssessedElement element) {
        return (int) element.threats().stream()
                .map(threats::get)
                .filter(threat -> threat != null && threat.isOpen())
                .count();
    }

    private String href(ElementId id) {
        return links.to(SitePath.element(assessment.workshop().slug(), id), "").href();
    }

    private static Graph.Shape shape(ElementType type) {
        return switch (type.shape()) {
            case ACTOR -> Graph.Shape.ACTOR;
            case STORE -> Graph.Shape.STORE;
            case PROCESS, FLOW -> Graph.Shape.PROCESS;
        };
    }
}
