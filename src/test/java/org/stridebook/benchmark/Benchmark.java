package org.stridebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Generates workshops and builds them in turn with the installed program and with {@link NaiveBuild}: one warm-up each, then
 * counted pairs, five unless {@code -Dbenchmark.pairs} says otherwise; whole processes into empty folders. Prints minimum, median and
 * maximum, and the median of the pairwise ratios. With {@code -Dbenchmark.atlas=FILE} also what that official file costs.
 */
public final class Benchmark {

    private static final int PAIRS = Integer.getInteger("benchmark.pairs", 5);

    private final Path folder;
    private final int workshops;

    private Benchmark(Path folder, int workshops) {
        this.folder = folder;
        this.workshops = workshops;
    }

    /** Arguments: numbers of workshops. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target", "benchmark");
        for (String number : String.join(" ", arguments).split(" ")) {
            new Benchmark(folder.resolve(number), Integer.parseInt(number)).run();
        }
        String atlas = System.getProperty("benchmark.atlas", "");
        if (!atlas.isEmpty()) {
            new OfficialFileBenchmark(folder.resolve("official"), Path.of(atlas), PAIRS).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        Path input = folder.resolve("workshops");
        if (!Files.exists(input)) {
            WorkshopGenerator.generate(input, workshops);
        }
        List<Run> ours = new ArrayList<>();
        List<Run> naive = new ArrayList<>();
        for (int i = 0; i <= PAIRS; i++) {
            Run one = timed(program(input, folder), folder, "ours");
            Run other = timed(naive(input), folder, "naive");
            if (i > 0) {
                ours.add(one);
                naive.add(other);
            }
        }
        Run unchanged = Run.of(program(input, folder), folder.resolve("unchanged.log"));
        print(ours, naive, unchanged);
    }

    static List<String> program(Path input, Path folder) {
        return List.of(
                Path.of("target", "stridebook", "bin", "stridebook")
                        .toAbsolutePath()
                        .toString(),
                "build",
                input.toString(),
                "-o",
                folder.resolve("ours").toString(),
                "--as-of",
                "2026-11-24",
                "--fail-on",
                "never");
    }

    private List<String> naive(Path input) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                NaiveBuild.class.getName(),
                input.toString(),
                folder.resolve("naive").toString());
    }

    static Run timed(List<String> command, Path folder, String name) throws IOException, InterruptedException {
        delete(folder.resolve(name));
        return Run.of(command, folder.resolve(name + ".log"));
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(one -> one.toFile().delete());
            }
        }
    }

    private void print(List<Run> ours, List<Run> naive, Run unchanged) throws IOException {
        long pages;
        try (Stream<Path> files = Files.walk(folder.resolve("ours"))) {
            pages = files.filter(file -> file.toString().endsWith(".html")).count();
        }
        say("%n%d workshops, %d pages, %d pairs (min / median / max)", workshops, pages, PAIRS);
        line("wall s", ours, naive, Run::wall);
        line("CPU s", ours, naive, Run::cpu);
        line("peak MB", ours, naive, Run::peakMegabytes);
        say("  pages per second: %.0f", pages / median(ours, Run::wall));
        say(
                "  build of an unchanged folder: %.2f s wall, %.2f of the full build",
                unchanged.wall(), unchanged.wall() / median(ours, Run::wall));
    }

    private static void line(String what, List<Run> ours, List<Run> naive, ToDoubleFunction<Run> value) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(value.applyAsDouble(ours.get(i)) / value.applyAsDouble(naive.get(i)));
        }
        ratios.sort(Comparator.naturalOrder());
        say(
                "  %-8s stridebook %s   naive %s   ratio %.2f (%.2f to %.2f)",
                what,
                spread(ours, value),
                spread(naive, value),
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1));
    }

    private static String spread(List<Run> runs, ToDoubleFunction<Run> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return String.format(
                Locale.ROOT, "%.2f / %.2f / %.2f", sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        return runs.stream().mapToDouble(value).sorted().toArray()[runs.size() / 2];
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
