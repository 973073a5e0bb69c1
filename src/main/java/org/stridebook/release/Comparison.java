package org.stridebook.release;

import java.util.List;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;

/**
 * Two releases and all that differs between them, by kind of thing, then by what happened, then by id.
 *
 * @param from the one before
 * @param to the one after
 */
public record Comparison(Catalogue from, Catalogue to, List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** What leads from one to the other. */
    public static Comparison between(Catalogue from, Catalogue to) {
        return new Comparison(from, to, new ReleaseDiff(from, to).changes());
    }

    /** The older one first, whichever is given first. */
    public static Comparison byAge(Catalogue one, Catalogue other) {
        return isNewer(one, other) ? between(other, one) : between(one, other);
    }

    /** Whether the one before is the newer of the two. */
    public boolean isBackwards() {
        return isNewer(from, to);
    }

    private static boolean isNewer(Catalogue one, Catalogue other) {
        return ReleaseName.isName(one.release())
                && ReleaseName.isName(other.release())
                && new ReleaseName(one.release()).compareTo(new ReleaseName(other.release())) > 0;
    }

    /** What happened to one thing. */
    public List<Change> of(AtlasId id) {
        return changes.stream().filter(change -> change.id().equals(id)).toList();
    }

    public List<Change> of(Change.Thing thing, Change.What what) {
        return changes.stream()
                .filter(change -> change.thing() == thing && change.what() == what)
                .toList();
    }
}
