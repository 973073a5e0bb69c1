package org.stridebook.page.part;

/** A short word with a look. */
public record Badge(String word, Tone tone) {

    /** The class that gives it its look. */
    public String css() {
        return tone.css();
    }

    /** For sorting: the gravest is 0. */
    public int rank() {
        return tone.rank();
    }
}
