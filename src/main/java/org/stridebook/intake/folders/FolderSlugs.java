package org.stridebook.intake.folders;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.intake.folders.WorkshopFolders.Found;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.Slug;

/** Names systems for their addresses: by the folder's name, and by its whole path where two folders have the same name. */
final class FolderSlugs {

    private final Problems problems;

    FolderSlugs(Problems problems) {
        this.problems = problems;
    }

    List<WorkshopFolder> named(List<Found> found) {
        Map<Slug, Integer> uses = new HashMap<>();
        found.forEach(one -> uses.merge(own(one.path()), 1, Integer::sum));
        Set<Slug> taken = new HashSet<>();
        return found.stream()
                .map(one -> {
                    boolean shared = uses.getOrDefault(own(one.path()), 0) > 1;
                    Slug slug = free(shared ? whole(one.path()) : own(one.path()), uses, taken, shared);
                    if (shared) {
                        tell(one.path(), slug);
                    }
                    return new WorkshopFolder(slug, one.path(), group(one.path()), one.sessions());
                })
                .toList();
    }

    private static Slug own(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty()
                ? new Slug("workshop")
                : Slug.of(name.replace(' ', '-').replace('_', '-'));
    }

    private static Slug whole(String path) {
        return Slug.of(path.replace('/', '-').replace(' ', '-').replace('_', '-'));
    }

    private static Slug free(Slug wanted, Map<Slug, Integer> uses, Set<Slug> taken, boolean shared) {
        Slug slug = wanted;
        for (int i = 2; !taken.add(slug) || (shared && uses.containsKey(slug)); i++) {
            slug = Slug.of(wanted.value() + "-" + i);
        }
        return slug;
    }

    private void tell(String path, Slug slug) {
        String message = "another system's folder has the same name, so this one is published as `" + slug + "`";
        problems.add(IntakeProblems.SAME_NAME.at(Location.of(path), message, ""));
    }

    private static List<String> group(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? List.of() : Arrays.asList(path.substring(0, end).split("/"));
    }
}
