package org.stridebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Frameworks;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SettingsReader;

/**
 * Knowledge of which the ATLAS data may still be on its way: an official file takes as long to read as the sheets of a small system,
 * and sheets are read without it.
 *
 * @param whole completes with everything, or with the failure to read the file
 */
record Learning(Settings settings, Frameworks frameworks, CompletableFuture<Knowledge> whole) {

    /** Of a run that already knows everything. */
    static Learning of(Knowledge knowledge) {
        return new Learning(knowledge.settings(), knowledge.frameworks(), CompletableFuture.completedFuture(knowledge));
    }

    /** Reads {@code stridebook.yaml} and the tables, and begins to read the ATLAS data. */
    static Learning start(Options options, Problems problems) throws IOException {
        return start(options.workshops(), options.atlas(), problems);
    }

    /** With an official file that is used whatever the settings say, or null. */
    static Learning start(Path workshops, @Nullable Path atlas, Problems problems) throws IOException {
        var frameworks = CompletableFuture.supplyAsync(Frameworks::bundled);
        Settings settings = SettingsReader.read(workshops, problems);
        var whole = CompletableFuture.supplyAsync(
                () -> read(workshops, atlas, settings, frameworks, problems), Learning::run);
        return new Learning(settings, frameworks.join(), whole);
    }

    private static Knowledge read(
            Path workshops,
            @Nullable Path atlas,
            Settings settings,
            CompletableFuture<Frameworks> frameworks,
            Problems problems) {
        try {
            return Knowledge.read(workshops, atlas, settings, frameworks, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "atlas");
        thread.setDaemon(true);
        thread.start();
    }

    /** Everything, once it is there. */
    Knowledge knowledge() throws IOException {
        try {
            return whole.join();
        } catch (CompletionException e) {
            throw Parallel.rethrown(e);
        }
    }
}
