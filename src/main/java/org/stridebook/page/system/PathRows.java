package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.measure.ControlsInPlace;
import org.stridebook.assessment.path.AttackPath;
import org.stridebook.assessment.path.AttackPaths.Missing;
import org.stridebook.assessment.path.PathStep;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.view.SystemLinks;

/** The chains of a system in print. */
record PathRows(SystemLinks links) {

    static String anchor(int number) {
        return "chain-" + number;
    }

    List<PathsPage.Chain> chains(List<AttackPath> paths) {
        var chains = new ArrayList<PathsPage.Chain>();
        for (AttackPath path : paths) {
            int number = chains.size() + 1;
            PathStep first = path.steps().get(0);
            PathStep last = path.steps().get(path.steps().size() - 1);
            chains.add(new PathsPage.Chain(
                    anchor(number),
                    "Chain " + number + ": from " + first.element().element().name() + " to "
                            + last.tactic().name(),
                    Words.count(path.steps().size(), "step", "steps") + ", " + path.high() + " high or critical",
                    Badges.of(path.worst()),
                    path.isCut() ? new Badge("cut by a control in place", Tone.GOOD) : new Badge("not cut", Tone.ACT),
                    steps(path)));
        }
        return chains;
    }

    private List<PathsPage.Step> steps(AttackPath path) {
        var steps = new ArrayList<PathsPage.Step>();
        path.steps().forEach(step -> steps.add(step(steps.size() + 1, step)));
        return steps;
    }

    private PathsPage.Step step(int number, PathStep step) {
        return new PathsPage.Step(
                number,
                links.id(step.threat().id()),
                links.title(step.threat()),
                Badges.of(step.threat().current().level()),
                links.element(step.element().id()),
                step.element().type().label(),
                links.links().atlas(step.tactic().id(), step.tactic().name()),
                links.technique(step.technique()),
                controls(step));
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
