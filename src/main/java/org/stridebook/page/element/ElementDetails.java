package org.stridebook.page.element;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.threat.TestRows;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.threat.ThreatRow;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;

/** Makes what is printed of one component or flow. */
final class ElementDetails {

    private final SystemView view;
    private final AssessedElement element;
    private final SystemLinks links;

    ElementDetails(SystemView view, AssessedElement element, SystemLinks links) {
        this.view = view;
        this.element = element;
        this.links = links;
    }

    ElementPage page(SitePath path, Frame frame) {
        var threats = element.threats().stream().map(view::threat).toList();
        boolean flow = element.element() instanceof Flow;
        return new ElementPage(
                path,
                element.element().name(),
                frame,
                sources(),
                element.id().value(),
                element.element().name(),
                kind(),
                threats.stream().anyMatch(AssessedThreat::isOpen)
                        ? Badges.of(element.worstOpen())
                        : new Badge("no open threat", Tone.QUIET),
                flags(),
                element.element().description(),
                facts(),
                flow ? end(element.from(), flow().from()) : flows(true),
                flow ? end(element.to(), flow().to()) : flows(false),
                threats.stream().map(threat -> ThreatRow.of(threat, links)).toList(),
                new ElementQuestions(view, element, links).all(),
                new ElementQuestions(view, element, links).privacy(),
                assets(),
                tests(),
                Words.more(element.element().more()),
                ProblemRow.of(view, view.problemsOf(List.of(element.element().source())), links));
    }

    private Flow flow() {
        return (Flow) element.element();
    }

    private List<String> sources() {
        var sources = new ArrayList<String>();
        sources.add(element.element().source().place().toString());
        element.grid()
                .forEach(cell -> cell.answers()
                        .forEach(answer -> sources.add(answer.source().place().toString())));
        view.assessment().privacy().stream()
                .filter(one -> one.elements().contains(element.id()))
                .forEach(one -> sources.add(one.answer().source().place().toString()));
        return sources.stream().distinct().toList();
    }

    private String kind() {
        if (element.element() instanceof Flow) {
            return element.crossesBoundary() ? "Data flow across a trust boundary" : "Data flow";
        }
        return element.type().label();
    }

    private List<Badge> flags() {
        var flags = new ArrayList<Badge>();
        if (!element.inScope()) {
            flags.add(new Badge("out of scope", Tone.QUIET));
        }
        if (element.zoneMissing()) {
            flags.add(new Badge("trust zone missing", Tone.WATCH));
        }
        if (element.crossesBoundary()) {
            flags.add(new Badge("crosses a boundary", Tone.INFO));
        }
        return flags;
    }

    private List<Fact> facts() {
        if (element.element() instanceof Component component) {
            return List.of(
                    Fact.of("Trust zone", element.zone()),
                    Fact.of("Owner", component.owner()),
                    Fact.of("Technology", component.technology()),
                    Fact.of("Type as written", component.typeText()),
                    Fact.of("Data", String.join(", ", component.assets())),
                    Fact.of("Out of scope because", component.reason()));
        }
        return List.of(
                Fact.of("Data", flow().data()),
                Fact.of("Protocol", flow().protocol()),
                Fact.of("Authenticated", flow().authenticated()),
                Fact.of("Encrypted", flow().encrypted()));
    }

    private List<ElementPage.Neighbour> end(@org.jspecify.annotations.Nullable ElementId id, String written) {
        if (id == null) {
            return List.of(new ElementPage.Neighbour(Link.plain(written), "in no component list", ""));
        }
        String zone = view.element(id).zone();
        return List.of(new ElementPage.Neighbour(links.element(id), zone.isEmpty() ? "" : "zone " + zone, ""));
    }

    private List<ElementPage.Neighbour> flows(boolean inwards) {
        return element.flows().stream()
                .map(view::element)
                .filter(flow -> element.id().equals(inwards ? flow.to() : flow.from()))
                .map(flow -> neighbour(flow, (Flow) flow.element(), inwards))
                .toList();
    }

    private ElementPage.Neighbour neighbour(AssessedElement assessed, Flow flow, boolean inwards) {
        String other = inwards ? flow.from() : flow.to();
        Link link = links.links().to(SitePath.element(view.slug(), flow.id()), (inwards ? "from " : "to ") + other);
        return new ElementPage.Neighbour(
                link,
                (flow.id() + " " + flow.data()).strip(),
                assessed.crossesBoundary() ? "crosses a trust boundary" : "");
    }

    private List<ElementPage.Asset> assets() {
        return view.assessment().workshop().assets().stream()
                .filter(this::isHere)
                .map(asset -> new ElementPage.Asset(
                        links.file("index.html", "assets", asset.name()), asset.classification(), asset.personalData()))
                .toList();
    }

    private boolean isHere(DataAsset asset) {
        boolean named = element.element() instanceof Component component
                && component.assets().stream().anyMatch(name -> ElementNames.isSame(name, asset.name()));
        return named || asset.storedIn().stream().anyMatch(this::isMe);
    }

    private boolean isMe(String name) {
        return view.names().find(name).ids().contains(element.id());
    }

    private List<ThreatPage.Tested> tests() {
        return new TestRows(links)
                .of(view.assessment().tests().stream()
                        .filter(read -> read.target().elements().contains(element.id()))
                        .map(ResolvedResult::test)
                        .toList());
    }
}
