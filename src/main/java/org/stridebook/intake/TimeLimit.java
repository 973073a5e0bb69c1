package org.stridebook.intake;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last guard against files that the other limits did not foresee.
 *
 * @param result null where the work took too long or failed
 * @param why what happened then, for people; else empty
 */
record TimeLimit<T>(@Nullable T result, String why) {

    /** Does some work on a thread of its own, for which nobody waits longer than this. */
    static <T> TimeLimit<T> within(Duration longest, Supplier<T> work) {
        var future = new CompletableFuture<T>();
        var thread = new Thread(() -> complete(future, work), "read a file");
        thread.setDaemon(true);
        thread.start();
        try {
            return new TimeLimit<>(future.get(longest.toMillis(), TimeUnit.MILLISECONDS), "");
        } catch (TimeoutException e) {
            thread.interrupt();
            return new TimeLimit<>(null, "reading the file took longer than " + longest.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return new TimeLimit<>(null, words(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TimeLimit<>(null, "reading the file was interrupted");
        }
    }

    private static <T> void complete(CompletableFuture<T> future, Supplier<T> work) {
        try {
            future.complete(work.get());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            future.completeExceptionally(e);
        }
    }

    private static String words(@Nullable Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "the file needs more memory than there is";
        }
        String name = cause == null ? "no reason" : cause.getClass().getSimpleName();
        return "Stridebook failed to understand the file (" + name + ")";
    }

    T orElse(Function<String, T> instead) {
        return result == null ? instead.apply(why) : result;
    }
}
