package org.stridebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.problem.Kind;

class KnownKindsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/stridebook");
    private static final Pattern DECLARED = Pattern.compile("Kind\\.(?:error|warning|note)\\(\\s*\"([a-z0-9-]+)\"");

    @Test
    void everyKindThatTheSourcesDeclareCanBeExplained() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> declared = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> DECLARED.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .toList();
            assertThat(declared).hasSizeGreaterThan(100);
            assertThat(KnownKinds.ALL).extracting(Kind::name).containsAll(declared);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + file + "'", e);
        }
    }

    @Test
    void noTwoKindsHaveTheSameName() {
        assertThat(KnownKinds.ALL)
                .extracting(Kind::name)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
