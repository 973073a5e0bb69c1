package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.measure.ControlsInPlace;
import org.stridebook.assessment.path.AttackPath;
import org.stridebook.assessment.path.AttackPaths.Missing;
import org.stridebook.assessment.path.Beside;
import org.stridebook.assessment.path.Fork;
import org.stridebook.assessment.path.PathStep;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemLinks;

/** The chains of a system in print. */
record PathRows(SystemLinks links) {

    static String anchor(int number) {
        return "chain-" + number;
    }

    /** The chains in order, those that begin alike together. */
    List<PathsPage.Group> groups(List<Fork> forks) {
        var groups = new ArrayList<PathsPage.Group>();
        int number = 1;
        for (Fork fork : forks) {
            groups.add(group(number, fork));
            number += fork.paths().size();
        }
        return groups;
    }

    private PathsPage.Group group(int number, Fork fork) {
        var chains = new ArrayList<PathsPage.Chain>();
        for (AttackPath path : fork.paths()) {
            chains.add(chain(number + chains.size(), path, fork.shared()));
        }
        if (fork.shared() == 0) {
            return new PathsPage.Group("", "", "", List.of(), List.of(), chains);
        }
        AttackPath first = fork.paths().get(0);
        return new PathsPage.Group(
                "from-" + number,
                "Chains " + number + " to " + (number + chains.size() - 1) + ": all from "
                        + first.steps().get(0).element().element().name(),
                "The first " + Words.count(fork.shared(), "step is", "steps are") + " the same; then they part.",
                steps(first, 0, fork.shared()),
                fork.paths().stream()
                        .flatMap(path -> path.others().stream())
                        .distinct()
                        .map(this::beginning)
                        .toList(),
                chains);
    }

    private PathsPage.Chain chain(int number, AttackPath path, int shared) {
        PathStep first = path.steps().get(0);
        PathStep last = path.steps().get(path.steps().size() - 1);
        return new PathsPage.Chain(
                anchor(number),
                "Chain " + number + ": "
                        + (shared == 0 ? "from " + first.element().element().name() + " to " : "on to ")
                        + last.tactic().name(),
                Words.count(path.steps().size(), "step", "steps") + ", " + path.high() + " high or critical",
                Badges.of(path.worst()),
                path.isCut() ? new Badge("cut by a control in place", Tone.GOOD) : new Badge("not cut", Tone.ACT),
                shared == 0 ? path.others().stream().map(this::beginning).toList() : List.of(),
                shared + 1,
                steps(path, shared, path.steps().size()));
    }

    private PathsPage.Beginning beginning(AttackPath.Beginning other) {
        return new PathsPage.Beginning(
                links.full(other.step().threat()),
                Badges.of(other.step().threat().current().level()),
                links.element(other.step().element().id()),
                crossed(other.through()));
    }

    private List<PathsPage.Step> steps(AttackPath path, int from, int to) {
        var steps = new ArrayList<PathsPage.Step>();
        for (int i = from; i < to; i++) {
            steps.add(step(i + 1, path.steps().get(i)));
        }
        return steps;
    }

    private PathsPage.Step step(int number, PathStep step) {
        return new PathsPage.Step(
                number,
                crossed(step.through()),
                links.id(step.threat().id()),
                links.title(step.threat()),
                Badges.of(step.threat().current().level()),
                links.element(step.element().id()),
                step.element().type().label(),
                links.links().atlas(step.tactic().id(), step.tactic().name()),
                links.technique(step.technique()),
                controls(step));
    }

    private List<Link> crossed(List<AssessedElement> through) {
        return through.stream().map(element -> links.element(element.id())).toList();
    }

    PathsPage.Beside beside(Beside beside) {
        return new PathsPage.Beside(
                links.full(beside.threat()),
                Badges.of(beside.threat().current().level()),
                beside.threat().elements().stream().map(links::element).toList(),
                why(beside.why()));
    }

    private static String why(Beside.Why why) {
        return switch (why) {
            case TECHNIQUE -> "It names no ATLAS technique, so nobody knows where in an attack it belongs.";
            case PLACE -> "It names no component or data flow of the lists.";
            case WAY -> "No data flow leads here from a threat with an earlier tactic.";
            case ALONE -> "An outsider can begin with it, and no threat with a later tactic follows.";
            case LESS_GRAVE -> "It is a link only of chains less grave than those shown.";
        };
    }

    private List<PathsPage.Control> controls(PathStep step) {
        var controls = new ArrayList<PathsPage.Control>();
        ControlsInPlace inPlace = step.controls();
        inPlace.measures()
                .forEach(measure -> controls.add(new PathsPage.Control(
                        links.file(
                                "roadmap.html",
                                Anchor.ofMeasure(measure.key()),
                                measure.id().isEmpty() ? measure.title() : measure.id() + " " + measure.title()),
                        Badges.of(measure.status()))));
        inPlace.mitigations()
                .forEach(one -> controls.add(
                        new PathsPage.Control(links.mitigation(one.mitigation()), Badges.of(one.state()))));
        return controls;
    }

    static String title(Missing missing) {
        return switch (missing) {
            case OPEN_THREATS -> "No threat is open";
            case TECHNIQUES -> "No open threat names an ATLAS technique";
            case PLACES -> "The threats stand at no element of the lists";
            case FLOWS -> "There are no data flows";
            case BEGINNING -> "No threat stands where an outsider can begin";
            case LINKS -> "No threat leads on to another";
        };
    }

    static String help(Missing missing) {
        return switch (missing) {
            case OPEN_THREATS -> "Chains are made of open threats. Write new ones into the sheet Threats.";
            case TECHNIQUES ->
                "Write what the attacker does into the column ATLAS of the sheet Threats, as an id, a name or a word;"
                        + " a technique tells where in an attack the threat belongs.";
            case PLACES ->
                "The threats that name a technique name no component or data flow that the lists have."
                        + " Look at the problems page of this system for the names.";
            case FLOWS ->
                "An attacker moves along data flows. Add the sheet Data flows with the columns From, To and Data.";
            case BEGINNING ->
                "Give the zones a trust from 0 to 10 in the sheet Trust zones, and ask for each component of the least"
                        + " trusted one: what would somebody do first?";
            case LINKS ->
                "From the threats at the outside no data flow leads to a threat with a later tactic."
                        + " Ask at the next workshop: and what would the attacker do with that?";
        };
    }
}
