package org.stridebook.workshop;

/** The id of a component or data flow within its system, as typed or derived. */
public record ElementId(String value) implements Comparable<ElementId> {

    @Override
    public int compareTo(ElementId other) {
        return NaturalOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
