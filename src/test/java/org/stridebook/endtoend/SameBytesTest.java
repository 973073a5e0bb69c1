package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes under another locale, time zone, encoding and number of threads. */
class SameBytesTest {

    private static final Path FOLDER = Path.of("target", "test-sites", "elsewhere");

    @Test
    void aBuildElsewhereGivesTheSameBytes() throws Exception {
        BuiltSite.deleted(FOLDER);
        int code = inAnotherPlace(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1");
        assertThat(code).isZero();
        assertThat(bytes(FOLDER))
                .containsExactlyEntriesOf(bytes(BuiltSite.ofTheSamples().folder()));
    }

    private static int inAnotherPlace(String... settings) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "org.stridebook.Stridebook",
                "build",
                BuiltSite.WORKSHOPS.toString(),
                "-o",
                FOLDER.toString(),
                "--as-of",
                BuiltSite.AS_OF,
                "--jobs",
                "1",
                "--fail-on",
                "never"));
        Path log = Files.createTempFile("stridebook", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES))
                .as(Files.readString(log))
                .isTrue();
        return process.exitValue();
    }

    /** A hash of each file, by path. */
    private static Map<String, Integer> bytes(Path folder) throws IOException {
        var bytes = new TreeMap<String, Integer>();
        for (var file : new BuiltSite(folder, 0, "", "").files().entrySet()) {
            bytes.put(file.getKey(), java.util.Arrays.hashCode(Files.readAllBytes(file.getValue())));
        }
        return bytes;
    }
}
