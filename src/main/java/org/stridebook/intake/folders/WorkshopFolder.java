package org.stridebook.intake.folders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.Slug;

/**
 * The folder of one system.
 *
 * @param slug unique among all systems of a run
 * @param path relative to the workshops folder, with forward slashes; empty where the workshops folder itself is one workshop
 * @param group names of the folders above it, outermost first
 * @param sessions oldest first; at least one
 */
public record WorkshopFolder(Slug slug, String path, List<String> group, List<Session> sessions) {

    public WorkshopFolder {
        group = List.copyOf(group);
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("workshop folder '" + path + "' has no session");
        }
    }

    /**
     * A folder with the spreadsheets of one session.
     *
     * @param directory where it is
     * @param path relative to the workshops folder, with forward slashes
     * @param date from the folder's name, or null
     */
    public record Session(
            Path directory, String path, @Nullable LocalDate date) {}

    /** The session that the report is about. */
    public Session newest() {
        return sessions.get(sessions.size() - 1);
    }

    /** The folder's own name. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
