package org.stridebook.build;

import java.io.IOException;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SettingsReader;

/** What a run knows before it opens the first workshop. */
public record Knowledge(Settings settings, Catalogue catalogue, Frameworks frameworks) {

    /** Reads {@code stridebook.yaml}, the ATLAS data and the bundled tables. */
    public static Knowledge read(Options options, Problems problems) throws IOException {
        Catalogue catalogue =
                options.atlas() == null ? AtlasReader.bundled() : AtlasReader.read(options.atlas(), problems);
        Settings settings = SettingsReader.read(options.workshops(), problems);
        return new Knowledge(settings, catalogue, Frameworks.bundled());
    }
}
