package org.stridebook.output;

/** What to do with a file that stands where ours should go and that we did not write, or that was edited since. */
public enum Edited {
    /** Refuse to publish and name the file. */
    REFUSE,
    /** Put ours in its place and keep the other one beside it as {@code name.edited}. */
    KEEP_COPY
}
