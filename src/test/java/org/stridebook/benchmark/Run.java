package org.stridebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One whole process: wall time, user and system CPU seconds of it and its children, and its peak memory. */
record Run(double wall, double cpu, double peakMegabytes) {

    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Runs a command to its end; its output goes to a log. */
    static Run of(List<String> command, Path log) throws IOException, InterruptedException {
        var shell = new ArrayList<>(List.of("sh", "-c", "\"$@\"; code=$?; times; exit $code", "sh"));
        shell.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(shell)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakOf(process.toHandle()));
            Thread.sleep(5);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() > 1) {
            throw new IOException("'" + String.join(" ", command) + "' failed: " + Files.readString(log));
        }
        return new Run(wall, cpuOf(Files.readString(log)), peak);
    }

    /** The second line that {@code times} prints is about children. */
    private static double cpuOf(String output) {
        Matcher times = TIMES.matcher(output);
        double seconds = 0;
        while (times.find()) {
            seconds = 60 * (Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(3)))
                    + Double.parseDouble(times.group(2))
                    + Double.parseDouble(times.group(4));
        }
        return seconds;
    }

    private static double peakOf(ProcessHandle shell) {
        return shell.descendants().mapToDouble(Run::peakMegabytes).max().orElse(0);
    }

    private static double peakMegabytes(ProcessHandle process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1024.0 : 0;
        } catch (IOException e) {
            return 0; // it ended in between, or this system has no /proc
        }
    }
}
