package org.stridebook.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes what is in the folder but not ours over into the new site, so that it is there at the very moment of the switch. */
final class Strangers extends SimpleFileVisitor<Path> {

    private final CurrentSite current;
    private final Staging staging;
    private final Disk disk;
    private final Set<String> ours;
    private final Set<String> inTheWay = new TreeSet<>();

    private Strangers(CurrentSite current, Staging staging, Disk disk, Set<String> ours) {
        this.current = current;
        this.staging = staging;
        this.disk = disk;
        this.ours = ours;
    }

    /**
     * Gives each file that is not ours a second name in the new site, and makes links and folders anew.
     *
     * @param ours folded paths of the new site, which win
     * @return what could not be taken over because something of ours stands there
     */
    static Set<String> carryOver(CurrentSite current, Staging staging, Disk disk, Set<String> ours) throws IOException {
        var strangers = new Strangers(current, staging, disk, ours);
        Files.walkFileTree(current.root(), strangers);
        return strangers.inTheWay;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!Files.isWritable(folder)) {
            throw new OutputRefused("cannot write in `" + folder + "`: it belongs to somebody else");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path = path(file);
        if (current.manifest().files().containsKey(path) || path.equals(Manifest.NAME)) {
            return FileVisitResult.CONTINUE;
        }
        if (ours.contains(Manifest.fold(path))) {
            inTheWay.add(path);
            return FileVisitResult.CONTINUE;
        }
        try {
            takeOver(path, file, attributes);
        } catch (FileAlreadyExistsException e) {
            inTheWay.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try (var children = Files.newDirectoryStream(folder)) {
            if (!children.iterator().hasNext() && !folder.equals(current.root())) {
                staging.makeFolder(staging.file(path(folder)));
            }
        } catch (FileAlreadyExistsException e) {
            return FileVisitResult.CONTINUE; // a file of ours takes the name of an empty folder
        }
        return FileVisitResult.CONTINUE;
    }

    private void takeOver(String path, Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()) {
            staging.link(path, file);
        } else if (attributes.isSymbolicLink()) {
            staging.makeFolder(Places.parentOf(staging.file(path)));
            disk.symbolicLink(staging.file(path), Files.readSymbolicLink(file));
        }
    }

    private String path(Path file) {
        return current.root()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
