package org.stridebook.page.threat;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Maturity;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemLinks;

/** A threat as a line of a table. */
public record ThreatRow(
        String anchor,
        Link id,
        Link title,
        Badge now,
        Badge after,
        Badge treatment,
        String letters,
        List<Link> elements,
        List<Link> techniques,
        String owner,
        String due,
        String ticket,
        List<Badge> flags) {

    public static ThreatRow of(AssessedThreat threat, SystemLinks links) {
        var elements = new ArrayList<>(links.elements(threat.elements()));
        threat.unknownElements().forEach(name -> elements.add(Link.plain(name)));
        return new ThreatRow(
                Anchor.of(threat.id()),
                links.id(threat.id()),
                links.title(threat),
                Badges.of(threat.current().level()),
                Badges.of(threat.after().level()),
                Badges.of(threat.treatment()),
                Words.letters(threat.threat().letters()),
                List.copyOf(elements),
                threat.techniques().stream()
                        .map(technique -> links.links()
                                .atlas(technique.id(), technique.id().value()))
                        .toList(),
                threat.owner(),
                Words.day(threat.due()),
                threat.ticket(),
                flags(threat));
    }

    /** What a reader should notice. */
    static List<Badge> flags(AssessedThreat threat) {
        var flags = new ArrayList<Badge>();
        if (threat.overdue()) {
            flags.add(new Badge("overdue", Tone.ACT));
        }
        if (threat.acceptance() != null && !threat.acceptance().state().holds()) {
            flags.add(new Badge("acceptance " + threat.acceptance().state().word(), Tone.ACT));
        }
        if (threat.votes().toDiscuss()) {
            flags.add(new Badge("ratings differ", Tone.WATCH));
        }
        if (threat.techniques().stream().anyMatch(technique -> technique.maturity() == Maturity.REALIZED)) {
            flags.add(new Badge("seen in attacks", Tone.WATCH));
        }
        if (threat.crossesBoundary()) {
            flags.add(new Badge("crosses a boundary", Tone.INFO));
        }
        return List.copyOf(flags);
    }
}
