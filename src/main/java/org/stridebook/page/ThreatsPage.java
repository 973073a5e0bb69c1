package org.stridebook.page;

import java.util.List;

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

    static ThreatsPage of(SystemView view) {
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
