package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.AttackChain;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Tone;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;

/**
 * An attack held against one system.
 *
 * @param considered how many steps its threats name, in words
 * @param marks one for each step, in order
 */
public record ChainRow(Link system, int known, String considered, List<Mark> marks, List<Cut> cuts) {

    public ChainRow {
        marks = List.copyOf(marks);
        cuts = List.copyOf(cuts);
    }

    /** How it stands with one step; the threats that name it come as links. */
    public record Mark(int number, Badge state, List<Link> threats) {}

    /** A step that is cut, and by what. */
    public record Cut(int number, List<Link> by) {}

    static ChainRow of(AttackChain chain, Links links) {
        return new ChainRow(
                links.system(chain.system().slug(), chain.system().system()),
                chain.considered(),
                chain.considered() + " of " + chain.steps().size(),
                chain.steps().stream().map(step -> mark(step, links)).toList(),
                chain.cuts().stream()
                        .map(step -> new Cut(step.number(), by(step, links)))
                        .toList());
    }

    private static Mark mark(AttackChain.Step step, Links links) {
        Badge state = step.isCut()
                ? new Badge("cut", Tone.GOOD)
                : step.isConsidered() ? new Badge("considered", Tone.WATCH) : new Badge("not considered", Tone.QUIET);
        return new Mark(
                step.number(),
                state,
                step.threats().stream()
                        .map(threat -> links.to(
                                SitePath.threat(threat.system(), threat.id()),
                                threat.id().value()))
                        .toList());
    }

    private static List<Link> by(AttackChain.Step step, Links links) {
        var by = new ArrayList<Link>();
        step.controls().forEach(control -> by.add(control(control, links)));
        step.mitigated()
                .forEach(threat ->
                        by.add(links.to(SitePath.threat(threat.system(), threat.id()), threat.id() + " is mitigated")));
        return by;
    }

    private static Link control(AtlasMitigation control, Links links) {
        return links.atlas(control.id(), control.name());
    }
}
