package org.stridebook.atlas;

/** Reads ATLAS: the tables that come with Stridebook, or an official file. */
public final class AtlasReader {

    private AtlasReader() {}

    /** The bundled catalogue, release 2026.09. */
    public static Catalogue bundled() {
        return BundledTables.read();
    }
}
