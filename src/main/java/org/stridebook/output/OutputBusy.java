package org.stridebook.output;

import java.nio.file.Path;

/** Another build writes the same folder at this moment. */
public final class OutputBusy extends OutputRefused {

    OutputBusy(Path site) {
        super("another build is writing `" + site + "`: wait until it ends, then build again");
    }
}
