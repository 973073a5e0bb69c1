package org.stridebook.page.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;

/** A threat of any system as a line. */
public record BriefRow(
        Link system,
        Link id,
        Link title,
        Badge now,
        Badge after,
        Badge treatment,
        String elements,
        String letters,
        List<Link> techniques,
        String owner,
        String due,
        String ticket,
        List<Badge> flags,
        String expires,
        String approver) {

    static BriefRow of(ThreatBrief threat, String system, Links links) {
        SitePath page = SitePath.threat(threat.system(), threat.id());
        Acceptance acceptance = threat.acceptance();
        return new BriefRow(
                links.system(threat.system(), system),
                links.to(page, threat.id().value()),
                links.to(page, threat.title()),
                Badges.of(threat.current().level()),
                Badges.of(threat.after().level()),
                Badges.of(threat.treatment()),
                threat.elements(),
                Words.letters(threat.letters()),
                threat.techniques().stream()
                        .map(id -> links.atlas(id, id.value()))
                        .toList(),
                threat.owner(),
                Words.day(threat.due()),
                threat.ticket(),
                flags(threat),
                acceptance == null ? "" : Words.day(acceptance.expires()),
                acceptance == null ? "" : acceptance.approver());
    }

    private static List<Badge> flags(ThreatBrief threat) {
        var flags = new ArrayList<Badge>();
        if (threat.overdue()) {
            flags.add(new Badge("overdue", Tone.ACT));
        }
        if (threat.acceptance() != null) {
            flags.add(Badges.of(threat.acceptance().state()));
        }
        if (threat.realized()) {
            flags.add(new Badge("seen in attacks", Tone.WATCH));
        }
        if (threat.crossesBoundary()) {
            flags.add(new Badge("crosses a boundary", Tone.INFO));
        }
        return List.copyOf(flags);
    }
}
