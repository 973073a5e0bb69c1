package org.stridebook.problem;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Collects problems from any thread; what comes out is sorted and free of repeats, so its order never depends on timing. */
public final class Problems {

    private final Set<Problem> found = ConcurrentHashMap.newKeySet();

    /** Adds one problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds several. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** All problems by place. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }

    /** How many there are of one severity. */
    public long count(Severity severity) {
        return found.stream().filter(problem -> problem.severity() == severity).count();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
