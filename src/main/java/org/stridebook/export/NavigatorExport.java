package org.stridebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.document.Json;
import org.stridebook.export.NavigatorLayer.Mention;
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
        Map<AtlasId, List<Mention>> byTechnique = new TreeMap<>();
        assessment.threats().stream()
                .sorted(Comparator.comparing(AssessedThreat::id))
                .forEach(threat -> threat.techniques()
                        .forEach(technique -> byTechnique
                                .computeIfAbsent(technique.id(), id -> new ArrayList<>())
                                .add(new Mention(
                                        threat.id().value(), threat.current().level()))));
        var layer = NavigatorLayer.of(
                assessment.workshop().profile().system(),
                assessment.asOf().toString(),
                assessment.catalogue(),
                byTechnique);
        String path = SitePath.system(assessment.workshop().slug(), "data/" + fileName())
                .value();
        return OutputFile.text(path, Json.writeWithoutNulls(layer));
    }
}
