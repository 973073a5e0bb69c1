package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stridebook.cli.CommandLineProgram;

/**
 * The site of the sample workshops, built once for all tests.
 *
 * @param err what the program said while it built
 */
record BuiltSite(Path folder, int exitCode, String out, String err) {

    static final Path WORKSHOPS = Path.of("workshops");
    static final String AS_OF = "2026-11-24";

    private static final class Once {
        // one for each process that tests
        static final BuiltSite SITE = build(
                Path.of("target", "test-sites", "samples-" + System.getProperty("test.process", "1")), "--jobs", "2");
    }

    static BuiltSite ofTheSamples() {
        return Once.SITE;
    }

    /** Builds the samples into an empty folder. */
    static BuiltSite build(Path folder, String... more) {
        deleted(folder);
        var arguments = new ArrayList<>(List.of(
                "build", WORKSHOPS.toString(), "-o", folder.toString(), "--as-of", AS_OF, "--fail-on", "never"));
        arguments.addAll(List.of(more));
        return run(folder, arguments);
    }

    /** Runs the program with its streams caught. */
    static BuiltSite run(Path folder, List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                arguments.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new BuiltSite(folder, code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static void deleted(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file by its path from the site's root. */
    Map<String, Path> files() {
        var files = new TreeMap<String, Path>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            path -> files.put(folder.relativize(path).toString().replace('\\', '/'), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(files).as("files of the site; the program said: " + err).isNotEmpty();
        return files;
    }

    /** Every HTML page, parsed. */
    Map<String, Document> pages() {
        return parsed(
                files().keySet().stream().filter(path -> path.endsWith(".html")).toList());
    }

    /** Some pages, parsed. */
    Map<String, Document> parsed(Collection<String> paths) {
        var pages = new TreeMap<String, Document>();
        paths.forEach(path -> pages.put(path, parsed(folder.resolve(path))));
        return pages;
    }

    /** The first page of each kind: one threat, one technique and so on. */
    List<String> onePageOfEachKind() {
        var kinds = new TreeMap<String, String>();
        for (String path : files().keySet()) {
            String kind = path.replaceAll("workshops/[^/]+", "workshops/x")
                    .replaceAll("(threats|elements|guide)/.*", "$1/x")
                    .replaceAll("frameworks/owasp-.*", "frameworks/owasp-x")
                    .replaceAll("/(aml\\.[a-z]+)[0-9.]+html", "/$1");
            if (path.endsWith(".html")) {
                kinds.putIfAbsent(kind, path);
            }
        }
        var paths = new ArrayList<>(kinds.values());
        assertThat(paths).contains("index.html");
        return paths;
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(file.toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
