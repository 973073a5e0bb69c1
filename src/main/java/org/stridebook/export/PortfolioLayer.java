package org.stridebook.export;

import java.util.Comparator;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.document.Json;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;

/** The {@linkplain NavigatorLayer layer} of all systems together; its comments name a threat as {@code system/T-01}. */
public final class PortfolioLayer {

    /** Where it stands. */
    public static final SitePath PATH = new SitePath("data/" + SitePath.LAYER);

    private PortfolioLayer() {}

    public static OutputFile file(Portfolio portfolio) {
        var mentions = new Mentions();
        portfolio
                .systems()
                .forEach(system -> system.threats().stream()
                        .sorted(Comparator.comparing(ThreatBrief::id))
                        .forEach(threat -> mentions.add(
                                threat.system() + "/" + threat.id(),
                                threat.treatment(),
                                threat.current().level(),
                                threat.techniques())));
        var layer = NavigatorLayer.of(
                "all systems", portfolio.asOf().toString(), portfolio.catalogue(), mentions.byTechnique());
        return OutputFile.text(PATH.value(), Json.writeWithoutNulls(layer));
    }
}
