package org.stridebook.markdown;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The last guard against input that the limits did not foresee: a deep stack of its own, and a time after which nobody waits. */
final class TimeBox {

    private static final long SECONDS = 5;
    private static final long STACK = 16L << 20;

    /** A thread that never comes back is left behind, and the next call gets a new one. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(TimeBox::thread);

    private TimeBox() {}

    /** The result, or nothing where the call failed or was too slow. */
    static Optional<String> call(Supplier<String> work) {
        Future<String> result = THREADS.submit(work::get);
        try {
            return Optional.of(result.get(SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, "markdown", STACK);
        thread.setDaemon(true);
        return thread;
    }
}
