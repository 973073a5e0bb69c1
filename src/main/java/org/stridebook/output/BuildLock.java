package org.stridebook.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A lock of the operating system on a file: it ends with the process however that ends, so nobody ever has to clear it away. The file
 * itself stays, since deleting it could let two builds lock two different files of one name.
 */
record BuildLock(Path file, FileChannel channel) implements AutoCloseable {

    /** Takes the lock or says that another build has it. */
    @SuppressWarnings("MustBeClosedChecker") // closed with the lock
    static BuildLock take(Places places) throws IOException {
        var channel = open(places.lock());
        try {
            if (channel.tryLock() != null) {
                return new BuildLock(places.lock(), channel);
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            // held by this very process. The channel stays open: on Unix, closing it would also end the lock of the
            // other one
        } catch (IOException e) {
            channel.close();
            throw new OutputRefused("the file system of `" + places.site() + "` has no locks (" + e.getMessage()
                    + "): build into a local folder and copy the result");
        }
        throw new OutputBusy(places.site());
    }

    private static FileChannel open(Path lock) throws IOException {
        try {
            return FileChannel.open(
                    lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new OutputRefused("cannot write `" + lock + "` (" + e + ")");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
