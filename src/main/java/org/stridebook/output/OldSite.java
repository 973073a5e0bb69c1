package org.stridebook.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.output.CurrentSite.Found;

/**
 * Clears away the site before, once the new one is in its place. Deletes what is in the new site too and what we wrote ourselves;
 * anything else was made by somebody, perhaps a moment ago, and moves to the new site. May be stopped and begun again at any point.
 */
final class OldSite extends SimpleFileVisitor<Path> {

    private final Path site;
    private final CurrentSite old;
    private final Disk disk;
    private final List<String> kept = new ArrayList<>();

    private OldSite(Path site, CurrentSite old, Disk disk) {
        this.site = site;
        this.old = old;
        this.disk = disk;
    }

    /** Clears the folder {@code old}; gives the names in the site of files that had to make way for ours. */
    static List<String> clear(Places places, Disk disk) throws IOException {
        var old = new CurrentSite(places.old(), Manifest.in(places.old()));
        var clearing = new OldSite(places.site(), old, disk);
        Files.walkFileTree(places.old(), clearing);
        return clearing.kept;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = path(file);
        if (path.equals(Manifest.NAME)) {
            return FileVisitResult.CONTINUE; // goes last: without it we could not tell what is ours
        }
        if (isInNewSite(path, file, attributes) || old.find(path) == Found.OURS) {
            disk.delete(file);
        } else {
            keep(file, path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        Path manifest = folder.resolve(Manifest.NAME);
        if (folder.equals(old.root()) && Places.exists(manifest)) {
            disk.delete(manifest);
        }
        disk.delete(folder);
        return FileVisitResult.CONTINUE;
    }

    private boolean isInNewSite(String path, Path file, BasicFileAttributes attributes) throws IOException {
        try {
            Path there = site.resolve(path);
            var others = Files.readAttributes(there, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink() && others.isSymbolicLink()) {
                return Files.readSymbolicLink(file).equals(Files.readSymbolicLink(there));
            }
            return attributes.fileKey() != null
                    ? attributes.fileKey().equals(others.fileKey())
                    : attributes.isRegularFile() && Files.isSameFile(file, there);
        } catch (NoSuchFileException e) {
            return false;
        } catch (java.nio.file.FileSystemException e) {
            return false; // the new site has a file where this one had a folder
        }
    }

    private void keep(Path file, String path) throws IOException {
        String name = Aside.move(file, site, path, disk);
        if (!name.equals(path)) {
            kept.add(name);
        }
    }

    private String path(Path file) {
        return old.root()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
