package org.stridebook.workshop;

/** The id of a threat within its system, as typed or derived; compared and sorted so that T-2 comes before T-10. */
public record ThreatId(String value) implements Comparable<ThreatId> {

    @Override
    public int compareTo(ThreatId other) {
        return NaturalOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
