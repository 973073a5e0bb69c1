package org.stridebook.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stridebook.output.CurrentSite.Found;
import org.stridebook.output.Manifest.Entry;

/** The last step of a build: everything is staged; what stands in the way is found, and the new site takes its place. */
final class Publication {

    private final Places places;
    private final CurrentSite current;
    private final Staging staging;
    private final Disk disk;
    private final Edited edited;

    Publication(Places places, CurrentSite current, Staging staging, Disk disk, Edited edited) {
        this.places = places;
        this.current = current;
        this.staging = staging;
        this.disk = disk;
        this.edited = edited;
    }

    /** Publishes these pages, whose changed ones are staged, with the locks of this build. */
    Outcome of(Collection<Page> pages, Locks locks) throws IOException {
        var manifest = manifest(pages);
        var gone = new TreeSet<>(current.manifest().files().keySet());
        gone.removeAll(manifest.files().keySet());
        refuseIfAnyInTheWay(pages, gone);
        int changed = (int) pages.stream().filter(Page::changed).count();
        int unchanged = pages.size() - changed;
        boolean listed = Places.exists(places.site().resolve(Manifest.NAME));
        if (changed == 0 && listed && manifest.equals(current.manifest())) {
            return new Outcome(0, unchanged, 0, List.of(), true);
        }
        var kept = places.beside() ? swap(pages, manifest) : Optional.<List<String>>empty();
        return new Outcome(
                changed,
                unchanged,
                gone.size(),
                kept.isPresent() ? kept.get() : oneByOne(pages, manifest, locks),
                kept.isPresent());
    }

    private static Manifest manifest(Collection<Page> pages) {
        var files = new TreeMap<String, Entry>();
        pages.forEach(page -> files.put(page.path(), page.entry()));
        return new Manifest(files);
    }

    private void refuseIfAnyInTheWay(Collection<Page> pages, Set<String> gone) throws IOException {
        Set<String> inTheWay = new TreeSet<>();
        for (var page : pages) {
            if (page.inTheWay()) {
                inTheWay.add(page.path());
            }
        }
        for (String path : gone) {
            if (current.find(path) == Found.EDITED) {
                inTheWay.add(path);
            }
        }
        refuseIfInTheWay(inTheWay);
    }

    private void refuseIfInTheWay(Set<String> paths) throws OutputRefused {
        if (!paths.isEmpty() && edited == Edited.REFUSE) {
            throw new OutputRefused(
                    "`" + places.site() + "` holds files that Stridebook did not write or that were edited since, "
                            + "where its own should go: " + OutputRefused.names(paths)
                            + "; move them away, or keep them under another name with --overwrite-edited");
        }
    }

    /** Names of files kept aside, or nothing where this folder can only be written file by file. */
    private Optional<List<String>> swap(Collection<Page> pages, Manifest manifest) throws IOException {
        try {
            for (var page : pages) {
                if (!page.changed()) {
                    staging.link(page.path(), places.site().resolve(page.path()));
                }
            }
            if (Places.exists(places.site())) {
                var ours =
                        pages.stream().map(page -> Manifest.fold(page.path())).collect(Collectors.toSet());
                refuseIfInTheWay(Strangers.carryOver(current, staging, disk, ours));
            }
        } catch (NoSuchFileException e) {
            throw e; // somebody deleted it just now
        } catch (FileSystemException | UnsupportedOperationException e) {
            return Optional.empty(); // a file system without hard links
        }
        staging.write(Manifest.NAME, manifest.bytes());
        disk.force(staging.file(Manifest.NAME));
        return FolderSwap.swap(places, disk);
    }

    /** Stages what changed inside the folder, from where it can surely be moved, and moves it file by file. */
    private List<String> oneByOne(Collection<Page> pages, Manifest manifest, Locks locks) throws IOException {
        var inside = Places.inside(places.site());
        var near = staging;
        if (places.beside()) {
            locks.also(inside);
            near = new Staging(inside, disk);
            for (var page : pages) {
                if (page.changed()) {
                    near.write(page.path(), Files.readAllBytes(staging.file(page.path())));
                }
            }
        }
        near.write(Manifest.NAME, manifest.bytes());
        disk.force(near.file(Manifest.NAME));
        return FileByFile.publish(inside, disk);
    }
}
