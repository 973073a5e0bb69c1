package org.stridebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.document.Json;
import org.stridebook.export.NavigatorLayer.Mention;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;

/** The {@linkplain NavigatorLayer layer} of all systems together; its comments name a threat as {@code system/T-01}. */
public final class PortfolioLayer {

    /** Where it stands. */
    public static final SitePath PATH = new SitePath("data/" + SitePath.LAYER);

    private PortfolioLayer() {}

    public static OutputFile file(Portfolio portfolio) {
        Map<AtlasId, List<Mention>> byTechnique = new TreeMap<>();
        portfolio
                .systems()
                .forEach(system -> system.threats().stream()
                        .sorted(Comparator.comparing(ThreatBrief::id))
                        .forEach(threat -> threat.techniques()
                                .forEach(id -> byTechnique
                                        .computeIfAbsent(id, key -> new ArrayList<>())
                                        .add(new Mention(
                                                threat.system() + "/" + threat.id(),
                                                threat.current().level())))));
        var layer = NavigatorLayer.of("all systems", portfolio.asOf().toString(), portfolio.catalogue(), byTechnique);
        return OutputFile.text(PATH.value(), Json.writeWithoutNulls(layer));
    }
}
