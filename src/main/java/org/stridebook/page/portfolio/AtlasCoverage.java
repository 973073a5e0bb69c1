package org.stridebook.page.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.page.part.Levels;
import org.stridebook.page.place.Links;

/** Which techniques the threats of all systems touch. A sub-technique counts for its parent too. */
final class AtlasCoverage {

    private final Catalogue catalogue;
    private final Map<AtlasId, LevelCounts> open = new HashMap<>();

    AtlasCoverage(Portfolio portfolio) {
        this.catalogue = portfolio.catalogue();
        portfolio.systems().forEach(system -> system.threats().forEach(this::add));
    }

    private void add(ThreatBrief threat) {
        for (AtlasId id : threat.techniques()) {
            Technique technique = catalogue.technique(id);
            count(id, threat);
            if (technique != null && technique.parent() != null) {
                count(technique.parent(), threat);
            }
        }
    }

    private void count(AtlasId id, ThreatBrief threat) {
        LevelCounts one =
                threat.isOpen() ? LevelCounts.NONE.plus(threat.current().level()) : LevelCounts.NONE;
        open.merge(id, one, LevelCounts::plus);
    }

    List<HomePage.TacticRow> tactics(Links links) {
        return catalogue.tactics().stream().map(tactic -> row(tactic, links)).toList();
    }

    private HomePage.TacticRow row(Tactic tactic, Links links) {
        var techniques = catalogue.techniquesOf(tactic);
        var considered = techniques.stream()
                .filter(technique -> open.containsKey(technique.id()))
                .toList();
        var counts = considered.stream()
                .map(technique -> open.getOrDefault(technique.id(), LevelCounts.NONE))
                .reduce(LevelCounts.NONE, LevelCounts::plus);
        return new HomePage.TacticRow(
                links.atlas(tactic.id(), tactic.name()),
                considered.size(),
                techniques.size(),
                techniques.isEmpty() ? 0 : considered.size() * 100 / techniques.size(),
                Levels.of(counts));
    }
}
