package org.stridebook.workshop;

import java.util.List;

/** An arrow of the data-flow diagram; {@code from} and {@code to} are component names or ids as written. */
public record Flow(
        ElementId id,
        String from,
        String to,
        String data,
        String protocol,
        String authenticated,
        String encrypted,
        String description,
        List<Extra> more,
        Source source)
        implements Element {

    public Flow {
        more = List.copyOf(more);
    }

    @Override
    public String name() {
        return from + " → " + to;
    }
}
