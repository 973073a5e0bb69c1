package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Promise P1: a build changes no input, not even a time stamp. */
class InputsUntouchedTest {

    @Test
    void aBuildLeavesEveryInputAsItWas() throws Exception {
        Map<String, String> before = state();
        BuiltSite.build(Path.of("target", "test-sites", "inputs"));
        assertThat(state()).isEqualTo(before);
    }

    private static Map<String, String> state() throws Exception {
        var state = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(BuiltSite.WORKSHOPS)) {
            for (Path path : all.toList()) {
                state.put(
                        path.toString(),
                        Files.getLastModifiedTime(path) + " " + (Files.isRegularFile(path) ? hash(path) : ""));
            }
        }
        return state;
    }

    private static String hash(Path file) throws IOException {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
