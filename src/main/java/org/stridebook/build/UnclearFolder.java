package org.stridebook.build;

import java.nio.file.Path;
import java.util.List;

/** A folder that should hold the workbooks of one system and holds none or several; the message says what to do. */
public final class UnclearFolder extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int NAMED = 5;

    private UnclearFolder(String message) {
        super(message);
    }

    static UnclearFolder of(Path folder, List<String> systems) {
        if (systems.isEmpty()) {
            return new UnclearFolder(
                    "there are no workbooks in '" + folder + "'; `stridebook new " + folder + "` writes blank ones");
        }
        String names = String.join("', '", systems.stream().limit(NAMED).toList());
        return new UnclearFolder("'" + folder + "' holds " + systems.size()
                + " systems; name the folder of one, such as '" + names + "'");
    }
}
