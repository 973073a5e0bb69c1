package org.stridebook.intake.words;

import java.util.Set;
import org.stridebook.workshop.Column;

/**
 * What a header may mean.
 *
 * @param kinds names of the kinds of sheet in which it means that; empty for all
 * @param needs what its cells must look like
 * @param score how good the match is: 10 for the commonest word, less for rarer ones, parts of a longer header and typing errors
 * @param word the known word
 * @param late whether it counts only where no other header means the column
 * @param typo whether the header was only nearly that word
 */
public record Sense(
        Column column, Set<String> kinds, CellLook needs, double score, String word, boolean late, boolean typo) {

    public Sense {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it may be meant on a sheet of this kind. */
    public boolean in(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    Sense scored(double newScore, boolean nearly) {
        return new Sense(column, kinds, needs, newScore, word, late, nearly);
    }

    Sense meaning(Column other) {
        return new Sense(other, Set.of("threats"), needs, score, word, late, typo);
    }
}
