package org.stridebook.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.problem.Problems;

/** Which systems a run is about. */
final class Folders {

    private Folders() {}

    /**
     * All systems, or those named by {@code --only}.
     *
     * @throws UnknownSystem where a name fits none
     */
    static List<WorkshopFolder> chosen(Options options, Problems problems) throws IOException {
        List<WorkshopFolder> all = WorkshopFolders.in(options.workshops(), problems);
        if (options.only().isEmpty()) {
            return all;
        }
        var chosen = new ArrayList<WorkshopFolder>();
        for (String name : options.only()) {
            List<WorkshopFolder> fitting =
                    all.stream().filter(folder -> fits(folder, name)).toList();
            if (fitting.isEmpty()) {
                throw new UnknownSystem(
                        name, all.stream().map(folder -> folder.slug().value()).toList());
            }
            chosen.addAll(fitting);
        }
        return all.stream().filter(chosen::contains).toList();
    }

    private static boolean fits(WorkshopFolder folder, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return folder.slug().value().equals(wanted)
                || folder.path().toLowerCase(Locale.ROOT).equals(wanted)
                || folder.path().toLowerCase(Locale.ROOT).endsWith("/" + wanted);
    }
}
