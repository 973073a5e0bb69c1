package org.stridebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Maps a list on several threads and keeps its order, so that results never depend on timing. */
final class Parallel {

    private Parallel() {}

    /** One step; may fail as reading and writing do. */
    interface Step<T, R> {
        R apply(T item) throws IOException;
    }

    static <T, R> List<R> map(List<T> items, int jobs, Step<T, R> step) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, items.size())), Parallel::thread);
        try {
            var futures = new ArrayList<Future<R>>();
            for (T item : items) {
                Callable<R> task = () -> step.apply(item);
                futures.add(threads.submit(task));
            }
            var results = new ArrayList<R>();
            for (Future<R> future : futures) {
                results.add(resultOf(future));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, "workshop", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R resultOf(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What failed inside, to be thrown again; a bug is thrown at once. */
    static IOException rethrown(Throwable cause) {
        if (cause instanceof CompletionException && cause.getCause() != null) {
            return rethrown(cause.getCause());
        }
        if (cause instanceof UncheckedIOException wrapped) {
            return java.util.Objects.requireNonNull(wrapped.getCause());
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
