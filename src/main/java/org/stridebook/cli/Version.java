package org.stridebook.cli;

import org.stridebook.atlas.AtlasReader;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program's and the ATLAS tables' version. */
final class Version implements IVersionProvider {

    /** The program's version, or {@code development} when run from classes. */
    static String ofProgram() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "stridebook " + ofProgram() + ", ATLAS " + AtlasReader.bundled().release()
        };
    }
}
