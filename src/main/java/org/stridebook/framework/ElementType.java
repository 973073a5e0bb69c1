package org.stridebook.framework;

import java.util.Set;

/**
 * A kind of box or arrow in a data-flow diagram of an AI system, from {@code element-types.csv}.
 *
 * @param code such as {@code vector_store}; {@code other} where a sheet says nothing or something unknown
 * @param shape how the diagram draws it
 * @param applicable the STRIDE letters to ask; all six for {@code other}
 */
public record ElementType(String code, String label, Shape shape, Set<Stride> applicable) {

    public ElementType {
        applicable = java.util.Collections.unmodifiableSet(
                applicable.isEmpty() ? java.util.EnumSet.noneOf(Stride.class) : java.util.EnumSet.copyOf(applicable));
    }

    /** The classic symbols of a data-flow diagram. */
    public enum Shape {
        ACTOR,
        PROCESS,
        STORE,
        FLOW
    }
}
