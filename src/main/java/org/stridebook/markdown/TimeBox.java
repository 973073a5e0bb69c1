package org.stridebook.markdown;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The last guard against input that the limits did not foresee: a deep stack of its own, and a time after which nobody waits. */
final class TimeBox {

    private static final long SECONDS = 5;
    private static final long STACK = 16L << 20;

    private TimeBox() {}

    /** The result, or nothing where the call failed or was too slow. */
    static Optional<String> call(Supplier<String> work) {
        var result = new CompletableFuture<String>();
        var thread = new Thread(null, () -> complete(result, work), "markdown", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(result.get(SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void complete(CompletableFuture<String> result, Supplier<String> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | StackOverflowError e) {
            result.completeExceptionally(e);
        }
    }
}
