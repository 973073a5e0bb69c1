package org.stridebook.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;

/** Every change that is made to a disk. Tests stand in for it to let the n-th change fail or be the last one. */
interface Disk {

    /** The disk of this machine. */
    Disk REAL = new Real();

    /** Makes one folder; its parent exists. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] content) throws IOException;

    /** Gives an existing file a second name. */
    void link(Path link, Path existing) throws IOException;

    /** Makes a symbolic link. */
    void symbolicLink(Path link, Path target) throws IOException;

    /** Renames within one file system, at once or not at all; a file in its place is replaced. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, a link or an empty folder. */
    void delete(Path path) throws IOException;

    /** Lets a folder be read and written by the same people as another one. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Waits until a file or the names in a folder would survive a power cut. */
    void force(Path path) throws IOException;

    /** Deletes a folder with all that it holds, following no link. */
    default void deleteTree(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (var children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    deleteTree(child);
                }
            }
        }
        delete(folder);
    }

    /** Straight to the file system. */
    final class Real implements Disk {

        private static final int BLOCK = 1 << 16; // Java keeps a native buffer of the largest size written per thread

        private Real() {}

        @Override
        public void createFolder(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (int from = 0; from < content.length; from += BLOCK) {
                    var block = ByteBuffer.wrap(content, from, Math.min(BLOCK, content.length - from));
                    while (block.hasRemaining()) {
                        channel.write(block);
                    }
                }
            }
        }

        @Override
        public void link(Path link, Path existing) throws IOException {
            Files.createLink(link, existing);
        }

        @Override
        public void symbolicLink(Path link, Path target) throws IOException {
            Files.createSymbolicLink(link, target);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.delete(path);
        }

        @Override
        public void copyPermissions(Path from, Path to) throws IOException {
            var source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
            var target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            if (source != null && target != null) {
                target.setPermissions(source.readAttributes().permissions());
            }
        }

        @Override
        public void force(Path path) throws IOException {
            boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            if (folder && path.getFileSystem().getSeparator().equals("\\")) {
                return; // Windows opens no folder; its file systems keep renames in order by themselves
            }
            var how = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
            try (var channel = FileChannel.open(path, Set.of(how, LinkOption.NOFOLLOW_LINKS))) {
                channel.force(true);
            }
        }
    }
}
