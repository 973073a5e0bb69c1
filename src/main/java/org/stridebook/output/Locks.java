package org.stridebook.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The locks that one build holds: the one beside the folder, and the one inside it where that has ever been used. */
record Locks(List<BuildLock> held) implements AutoCloseable {

    /** Takes what keeps other builds out. */
    static Locks take(Places places) throws IOException {
        var locks = new Locks(new ArrayList<>());
        locks.held.add(BuildLock.take(places));
        var inside = Places.inside(places.site());
        if (places.beside() && Places.exists(inside.lock())) {
            locks.also(inside);
        }
        return locks;
    }

    /** Takes one more unless it is held already, giving all back if another build has it. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the others
    void also(Places places) throws IOException {
        if (held.stream().anyMatch(lock -> lock.file().equals(places.lock()))) {
            return;
        }
        try {
            held.add(BuildLock.take(places));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (var lock : held) {
            lock.close();
        }
        held.clear();
    }
}
