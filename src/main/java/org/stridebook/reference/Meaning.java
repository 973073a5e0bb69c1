package org.stridebook.reference;

import java.util.List;
import org.stridebook.atlas.AtlasId;

/**
 * What one name or id stands for, before anybody asks which kind was wanted.
 *
 * @param ids for an ambiguous one the candidates
 */
record Meaning(Resolution.Verdict verdict, List<AtlasId> ids) {

    static final Meaning NOTHING = new Meaning(Resolution.Verdict.UNKNOWN, List.of());

    Meaning {
        ids = List.copyOf(ids);
    }

    static Meaning exact(AtlasId id) {
        return new Meaning(Resolution.Verdict.EXACT, List.of(id));
    }

    boolean isKnown() {
        return verdict != Resolution.Verdict.UNKNOWN;
    }

    Meaning as(Resolution.Verdict other) {
        return new Meaning(other, ids);
    }
}
