package org.stridebook.sheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Converts files with LibreOffice where it is installed; tests that need it are skipped elsewhere, saying how to get it. */
public final class LibreOffice {

    private LibreOffice() {}

    public static void assumeInstalled() {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        assumeTrue(there, "LibreOffice is not installed: `apt-get install libreoffice-calc` brings it");
    }

    /** Converts a file to another format in the same folder; {@code target} may name a filter, as in {@code csv:...}. */
    public static Path convert(Path file, String target) throws IOException, InterruptedException {
        return convert(file, target, "");
    }

    static Path convert(Path file, String target, String inputFilter) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(file.resolveSibling("converted"));
        var command = new java.util.ArrayList<>(java.util.List.of(
                "soffice",
                "-env:UserInstallation=" + file.resolveSibling("profile").toUri(),
                "--headless",
                "--convert-to",
                target,
                "--outdir",
                folder.toString()));
        if (!inputFilter.isEmpty()) {
            command.add("--infilter=" + inputFilter);
        }
        command.add(file.toString());
        Path log = file.resolveSibling("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not finish");
        }
        String name = file.getFileName().toString();
        Path converted = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + target.replaceFirst(":.*", ""));
        if (!Files.exists(converted)) {
            throw new AssertionError("LibreOffice wrote nothing: " + Files.readString(log));
        }
        return converted;
    }
}
