package org.stridebook.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stridebook.output.CurrentSite.Found;

/**
 * Moves the files that changed into a folder that cannot be renamed as a whole. Once the mark {@code ready} stands, all that is to be
 * done can be read from the disk: what {@code new} still holds is to be moved, what only the old manifest lists is to be deleted, and
 * the new manifest goes last. So a build that was stopped midway is finished by the next one.
 */
final class FileByFile {

    private final Places places;
    private final Disk disk;
    private final Manifest before;
    private final Manifest after;
    private final CurrentSite current;
    private final List<String> kept = new ArrayList<>();

    private FileByFile(Places places, Disk disk) throws IOException {
        this.places = places;
        this.disk = disk;
        this.before = Manifest.in(places.site());
        this.after = Manifest.in(places.fresh());
        this.current = new CurrentSite(places.site(), before);
    }

    /** Begins: from here on there is no way back, only forward. */
    static List<String> publish(Places places, Disk disk) throws IOException {
        disk.write(places.ready(), new byte[0]);
        disk.force(places.ready());
        disk.force(places.work());
        return finish(places, disk);
    }

    /** Does what is left to do; gives the names of files kept aside. */
    static List<String> finish(Places places, Disk disk) throws IOException {
        if (!Places.exists(places.fresh().resolve(Manifest.NAME))) {
            return List.of();
        }
        var moves = new FileByFile(places, disk);
        moves.removeGone();
        moves.moveChanged();
        disk.move(places.fresh().resolve(Manifest.NAME), places.site().resolve(Manifest.NAME));
        disk.force(places.site());
        return moves.kept;
    }

    private void removeGone() throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (String path : before.files().keySet()) {
            if (!after.files().containsKey(path)) {
                var found = current.find(path);
                if (found == Found.OURS) {
                    disk.delete(places.site().resolve(path));
                } else if (found == Found.EDITED) {
                    kept.add(Aside.move(places.site().resolve(path), places.site(), path, disk));
                }
                if (found != Found.FOREIGN) {
                    folders.add(Places.parentOf(places.site().resolve(path)));
                }
            }
        }
        for (Path folder : folders) {
            removeEmpty(folder);
        }
    }

    /** Deletes a folder and those above it as long as they are empty. */
    private void removeEmpty(Path folder) throws IOException {
        if (folder.equals(places.site()) || !folder.startsWith(places.site())) {
            return;
        }
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(folder);
            }
            removeEmpty(Places.parentOf(folder));
        } catch (DirectoryNotEmptyException e) {
            // still in use
        } catch (NoSuchFileException e) {
            removeEmpty(Places.parentOf(folder));
        }
    }

    private void moveChanged() throws IOException {
        for (String path : after.files().keySet()) {
            Path staged = places.fresh().resolve(path);
            if (Places.exists(staged)) {
                makeWay(path);
                disk.move(staged, places.site().resolve(path));
            }
        }
    }

    /** Sets aside what is not ours, and makes the folders on the way. */
    private void makeWay(String path) throws IOException {
        Path folder = places.site();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folder = places.site().resolve(path.substring(0, slash));
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                if (Places.exists(folder)) {
                    kept.add(Aside.move(folder, places.site(), path.substring(0, slash), disk));
                }
                disk.createFolder(folder);
            }
        }
        Path file = places.site().resolve(path);
        if (Places.exists(file)
                && (current.find(path) != Found.OURS || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))) {
            kept.add(Aside.move(file, places.site(), path, disk));
        }
    }
}
