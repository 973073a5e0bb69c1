package org.stridebook.assessment.threat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;

/** Items in the order of the frameworks' own tables, NIST AI RMF first. */
public final class FrameworkOrder implements Comparator<FrameworkRef> {

    private final Map<FrameworkRef, Integer> rank = new HashMap<>();

    public FrameworkOrder(Frameworks frameworks) {
        for (Framework framework : frameworks.all()) {
            for (FrameworkItem item : framework.items()) {
                rank.put(new FrameworkRef(framework.code(), item.id()), rank.size());
            }
        }
    }

    @Override
    public int compare(FrameworkRef a, FrameworkRef b) {
        int order = Integer.compare(rank.getOrDefault(a, Integer.MAX_VALUE), rank.getOrDefault(b, Integer.MAX_VALUE));
        return order != 0 ? order : a.compareTo(b);
    }
}
