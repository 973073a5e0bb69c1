package org.stridebook.build;

/** Hears how far a run is; called from any thread. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (done, of, what) -> {};

    /** {@code done} of {@code of} systems are finished; {@code what} names the last one. */
    void step(int done, int of, String what);
}
