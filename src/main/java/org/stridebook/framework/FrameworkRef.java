package org.stridebook.framework;

/** A pointer to one item: the framework's code and the item's id. */
public record FrameworkRef(String framework, String item) implements Comparable<FrameworkRef> {

    @Override
    public int compareTo(FrameworkRef other) {
        int byFramework = framework.compareTo(other.framework);
        return byFramework != 0 ? byFramework : item.compareTo(other.item);
    }
}
