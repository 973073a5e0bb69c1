package org.stridebook.output;

/** Takes finished files, from any thread. {@link OutputFolder} is the one that writes; tests collect in memory. */
@FunctionalInterface
public interface Outbox {

    /** Hands over one file; the same path twice in one run is a bug and refused. */
    void write(OutputFile file);
}
