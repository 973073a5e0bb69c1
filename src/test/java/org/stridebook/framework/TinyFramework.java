package org.stridebook.framework;

/** The bundled frameworks with a tiny one more: a row of {@code tiny-frameworks.csv} and the table that it names. */
public final class TinyFramework {

    private TinyFramework() {}

    public static Frameworks frameworks() {
        return FrameworkTables.readWith(TinyFramework.class, "tiny-frameworks");
    }
}
