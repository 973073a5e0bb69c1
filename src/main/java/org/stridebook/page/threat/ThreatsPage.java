package org.stridebook.page.threat;

import java.util.List;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Levels;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemView;

/** What can go wrong: the register of one system. */
public record ThreatsPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String tally,
        List<Badge> open,
        List<ThreatRow> threats)
        implements Page {

    public static ThreatsPage of(SystemView view) {
        SitePath path = view.path("threats.html");
        var links = view.links(path);
        var all = view.assessment().threats();
        long open = all.stream().filter(threat -> threat.isOpen()).count();
        return new ThreatsPage(
                path,
                "Threats",
                view.frame(path, "Threats"),
                Sources.of(view, "threats"),
                open + " of " + Words.count(all.size(), "threat", "threats") + " open",
                Levels.of(view.assessment().open()),
                all.stream().map(threat -> ThreatRow.of(threat, links)).toList());
    }
}
