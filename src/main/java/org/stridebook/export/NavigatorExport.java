package org.stridebook.export;

import java.util.Comparator;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Technique;
import org.stridebook.document.Json;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;

/** The {@linkplain NavigatorLayer layer} of one system. */
final class NavigatorExport implements Export {

    @Override
    public String fileName() {
        return SitePath.LAYER;
    }

    @Override
    public String purpose() {
        return "the techniques for the ATLAS Navigator, scored by risk";
    }

    @Override
    public OutputFile write(Assessment assessment) {
        var mentions = new Mentions();
        assessment.threats().stream()
                .sorted(Comparator.comparing(AssessedThreat::id))
                .forEach(threat -> mentions.add(
                        threat.id().value(),
                        threat.treatment(),
                        threat.current().level(),
                        threat.techniques().stream().map(Technique::id).toList()));
        var layer = NavigatorLayer.of(
                assessment.workshop().profile().system(),
                assessment.asOf().toString(),
                assessment.catalogue(),
                mentions.byTechnique());
        String path = SitePath.system(assessment.workshop().slug(), "data/" + fileName())
                .value();
        return OutputFile.text(path, Json.writeWithoutNulls(layer));
    }
}
