package org.stridebook.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.stridebook.output.Manifest.Entry;

/**
 * The output folder, and the only writer to disk. Files come from any thread and are staged beside the folder; {@link #publish}
 * compares them with what is there and switches to the new site at once. Until then, and if anything fails or the program dies, the
 * old site stays whole. Only files that an earlier build wrote, and that nobody changed since, are replaced or deleted.
 *
 * <pre>{@code
 * try (var folder = OutputFolder.open(Path.of("site"), List.of(Path.of("workshops")))) {
 *     folder.write(OutputFile.text("index.html", "..."));
 *     folder.publish();
 * }
 * }</pre>
 */
public final class OutputFolder implements Outbox, AutoCloseable {

    private final Places places;
    private final Locks locks;
    private final Edited edited;
    private final Disk disk;
    private final CurrentSite current;
    private final Staging staging;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private volatile boolean failed;
    private volatile boolean closed;

    private OutputFolder(Places places, Locks locks, Edited edited, Disk disk) throws IOException {
        this.places = places;
        this.locks = locks;
        this.edited = edited;
        this.disk = disk;
        this.current = new CurrentSite(places.site(), Manifest.in(places.site()));
        this.staging = new Staging(places, disk);
    }

    /** Refuses an output that can never be one, without doing anything. */
    public static void check(Path site, List<Path> inputs) throws IOException {
        Entrance.check(site, inputs);
    }

    /** Opens a folder, refusing to replace anything that was edited by hand. */
    public static OutputFolder open(Path site, List<Path> inputs) throws IOException {
        return open(site, inputs, Edited.REFUSE);
    }

    /**
     * Opens a folder for one build, and first finishes or takes back what a build that died left there.
     *
     * @param inputs files and folders that are read, which must not lie in the output nor it in them
     * @throws OutputBusy if another build is writing it
     * @throws OutputRefused if writing it could harm something
     */
    public static OutputFolder open(Path site, List<Path> inputs, Edited edited) throws IOException {
        return open(site, inputs, edited, Disk.REAL);
    }

    static OutputFolder open(Path site, List<Path> inputs, Edited edited, Disk disk) throws IOException {
        Path real = Entrance.check(site, inputs);
        Files.createDirectories(Places.parentOf(real));
        var places = Places.of(real);
        var locks = Locks.take(places);
        boolean opened = false;
        try {
            Repair.run(Places.inside(real), disk);
            Repair.run(Places.beside(real), disk);
            Entrance.checkContent(real);
            var folder = new OutputFolder(places, locks, edited, disk);
            opened = true;
            return folder;
        } finally {
            if (!opened) {
                locks.close();
            }
        }
    }

    /**
     * Takes one file, from any thread, and keeps no more of it than its name and hash.
     *
     * @throws IllegalArgumentException if the path came before, also in other case, or is reserved
     */
    @Override
    public void write(OutputFile file) {
        if (closed) {
            throw new IllegalStateException("the output folder is closed");
        }
        if (file.path().startsWith(Places.RESERVED)) {
            throw new IllegalArgumentException("a name that is reserved for the manifest: " + file.path());
        }
        boolean taken = false;
        try {
            take(file);
            taken = true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write '" + file.path() + "'", e);
        } finally {
            if (!taken) {
                failed = true;
            }
        }
    }

    private void take(OutputFile file) throws IOException {
        String path = file.path();
        var entry = new Entry(Sha256.of(file.content()), file.content().length);
        boolean changed = !current.holds(path, file.content());
        boolean inTheWay = changed && current.find(path).isInTheWay();
        var before = pages.putIfAbsent(Manifest.fold(path), new Page(path, entry, changed, inTheWay));
        if (before != null) {
            throw new IllegalArgumentException("written twice: " + path
                    + (before.path().equals(path) ? "" : " and, differing only by case, " + before.path()));
        }
        if (changed) {
            staging.write(path, file.content());
        }
    }

    /**
     * Switches to the new site, or leaves everything alone if it is the same. To be called once.
     *
     * @throws OutputRefused if a file is in the way that we did not write or that was edited since
     */
    public Outcome publish() throws IOException {
        if (closed || failed) {
            throw new IllegalStateException(failed ? "a file could not be written" : "the output folder is closed");
        }
        return new Publication(places, current, staging, disk, edited).of(pages.values(), locks);
    }

    /** A file of the site before as it is now; null where there is none of ours by that name. */
    public byte @Nullable [] read(String path) throws IOException {
        return current.find(path) == CurrentSite.Found.OURS
                ? Files.readAllBytes(places.site().resolve(path))
                : null;
    }

    /** Whether the site before is all there and as it was written. */
    public boolean isWhole() {
        return current.isWhole();
    }

    /** Leaves the site before as it is, instead of publishing. */
    public Outcome keep() {
        return new Outcome(0, current.manifest().files().size(), 0, List.of(), true);
    }

    /** Discards what was not published and lets the next build in. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (locks) {
            Repair.run(Places.inside(places.site()), disk);
            Repair.run(places, disk);
        }
    }
}
