package org.stridebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What an official ATLAS file costs: one small workshop built by the installed program, with the built-in tables and with {@code
 * --atlas FILE} in turn, each a whole process into an empty folder. Prints the median of what the file adds.
 */
final class OfficialFileBenchmark {

    private static final int WORKSHOPS = 1;

    private final Path folder;
    private final Path file;
    private final int pairs;

    OfficialFileBenchmark(Path folder, Path file, int pairs) {
        this.folder = folder;
        this.file = file;
        this.pairs = pairs;
    }

    void run() throws IOException, InterruptedException {
        Path input = folder.resolve("workshops");
        if (!Files.exists(input)) {
            WorkshopGenerator.generate(input, WORKSHOPS);
        }
        List<Run> with = new ArrayList<>();
        List<Run> without = new ArrayList<>();
        for (int i = 0; i <= pairs; i++) {
            Run tables = Benchmark.timed(Benchmark.program(input, folder), folder, "ours");
            List<String> command = new ArrayList<>(Benchmark.program(input, folder));
            command.addAll(List.of("--atlas", file.toAbsolutePath().toString()));
            Run official = Benchmark.timed(command, folder, "ours");
            if (i > 0) {
                without.add(tables);
                with.add(official);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%nan official file of %d kB, %d pairs: adds %.2f s wall, %.2f s CPU to a build of %.2f s wall, %.2f s CPU",
                Files.size(file) / 1_000,
                pairs,
                added(with, without, Run::wall),
                added(with, without, Run::cpu),
                Benchmark.median(without, Run::wall),
                Benchmark.median(without, Run::cpu)));
    }

    /** The median of the differences within pairs, which a busy machine disturbs least. */
    private static double added(List<Run> with, List<Run> without, ToDoubleFunction<Run> value) {
        double[] differences = new double[with.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = value.applyAsDouble(with.get(i)) - value.applyAsDouble(without.get(i));
        }
        Arrays.sort(differences);
        return differences[differences.length / 2];
    }
}
