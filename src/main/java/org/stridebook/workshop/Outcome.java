package org.stridebook.workshop;

/** What came of a test. */
public enum Outcome {
    /** At least one attempt got through. */
    GOT_THROUGH,
    /** No attempt got through. */
    HELD,
    /** Nobody can tell. */
    UNKNOWN
}
