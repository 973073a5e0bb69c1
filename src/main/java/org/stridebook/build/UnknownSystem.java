package org.stridebook.build;

import java.io.IOException;
import java.util.List;

/** A system was asked for by a name that no folder has. */
public final class UnknownSystem extends IOException {

    private static final long serialVersionUID = 1;

    UnknownSystem(String name, List<String> known) {
        super("there is no system '" + name + "'; there are: "
                + String.join(", ", known.subList(0, Math.min(20, known.size()))));
    }
}
