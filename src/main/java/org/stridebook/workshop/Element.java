package org.stridebook.workshop;

import java.util.List;

/** A box or an arrow of the data-flow diagram. */
public sealed interface Element permits Component, Flow {

    ElementId id();

    /** What people call it; for a flow {@code From → To}. */
    String name();

    String description();

    List<Extra> more();

    Source source();
}
