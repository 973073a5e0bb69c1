package org.stridebook.export;

import org.stridebook.assessment.Assessment;
import org.stridebook.document.Json;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;

/** The attack paths as an Attack Flow, a STIX 2.1 bundle. Where there are no paths it holds no flow. */
final class AttackFlowExport implements Export {

    @Override
    public String fileName() {
        return "attack-flow.json";
    }

    @Override
    public String purpose() {
        return "the attack paths as an Attack Flow (STIX 2.1)";
    }

    @Override
    public OutputFile write(Assessment assessment) {
        String path = SitePath.system(assessment.workshop().slug(), "data/" + fileName())
                .value();
        return OutputFile.text(path, Json.writeWithoutNulls(new AttackFlowBundle(assessment).bundle()));
    }
}
