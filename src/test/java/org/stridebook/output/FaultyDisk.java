package org.stridebook.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A disk on which the n-th change goes wrong. Writing is interrupted halfway. A disk that died refuses all that comes after, as if the
 * process were gone, so whatever is cleaned up in {@code finally} cannot help.
 */
final class FaultyDisk implements Disk {

    /** What happens at the n-th change. */
    enum Fault {
        FAILS,
        DIES,
        HALTS
    }

    /** Stands for the end of the process. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Fault fault;
    private final int at;
    private final boolean renamesFolders;
    private int changes;

    /** {@code at} counts from 1; 0 never fails. Without {@code renamesFolders} it behaves as a mount point does. */
    FaultyDisk(Fault fault, int at, boolean renamesFolders) {
        this.fault = fault;
        this.at = at;
        this.renamesFolders = renamesFolders;
    }

    /** A disk without faults, which does not wait for the real one. */
    static FaultyDisk calm() {
        return new FaultyDisk(Fault.FAILS, 0, true);
    }

    /** Whether the fault came. */
    boolean struck() {
        return at > 0 && changes >= at;
    }

    int changes() {
        return changes;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        strike(folder);
        Disk.REAL.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (changes + 1 == at) {
            Disk.REAL.write(file, Arrays.copyOf(content, content.length / 2));
        }
        strike(file);
        Disk.REAL.write(file, content);
    }

    @Override
    public void link(Path link, Path existing) throws IOException {
        strike(link);
        Disk.REAL.link(link, existing);
    }

    @Override
    public void symbolicLink(Path link, Path target) throws IOException {
        strike(link);
        Disk.REAL.symbolicLink(link, target);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        strike(to);
        if (!renamesFolders && to.endsWith(Path.of(".site.build", "old"))) {
            throw new FileSystemException(from.toString(), null, "Device or resource busy");
        }
        Disk.REAL.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        strike(path);
        Disk.REAL.delete(path);
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        strike(to);
        Disk.REAL.copyPermissions(from, to);
    }

    @Override
    public void force(Path path) throws IOException {
        strike(path);
    }

    private void strike(Path path) throws IOException {
        changes++;
        if (at == 0 || changes < at) {
            return;
        }
        switch (fault) {
            case FAILS -> {
                if (changes == at) {
                    throw new FileSystemException(path.toString(), null, "No space left on device");
                }
            }
            case DIES -> throw new Died();
            case HALTS -> Runtime.getRuntime().halt(137);
        }
    }
}
