package org.stridebook.reference;

/** What a column asks for; anything else that a reference turns out to be is of another kind. */
public enum Wanted {
    TECHNIQUE,
    MITIGATION
}
