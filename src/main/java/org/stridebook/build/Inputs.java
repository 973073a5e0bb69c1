package org.stridebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.output.Sha256;

/**
 * All that a site depends on, as one SHA-256: the program, what it is asked to do, and each file that it may read, by name and
 * content.
 */
final class Inputs {

    private final StringBuilder all = new StringBuilder();

    private Inputs() {}

    /** The hash of all inputs of a build as they are now, in hexadecimal digits; empty where one of them cannot be read. */
    static String hash(Options options) {
        try {
            return new Inputs().of(options);
        } catch (IOException | UncheckedIOException e) {
            return ""; // the build will say so
        }
    }

    private String of(Options options) throws IOException {
        program();
        say("day", options.asOf().toString());
        say("prompts", String.valueOf(options.showPrompts()));
        options.only().forEach(name -> say("only", name));
        folder("workshops", options.workshops());
        if (options.templates() != null) {
            folder("templates", options.templates());
        }
        if (options.atlas() != null) {
            Path file = AtlasReader.followed(options.atlas());
            file("atlas " + file.getFileName(), file);
        }
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** An installed program by its content; the classes of one that is being worked on by their times, which change with them. */
    private void program() throws IOException {
        Path code = code();
        if (Files.isRegularFile(code)) {
            file("program", code);
            return;
        }
        for (var file : files(code).entrySet()) {
            Path path = file.getValue();
            say(file.getKey(), Files.size(path) + " " + Files.getLastModifiedTime(path));
        }
    }

    private static Path code() throws IOException {
        try {
            return Path.of(Inputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the program does not know where it is installed", e);
        }
    }

    private void folder(String name, Path folder) throws IOException {
        say(name, "");
        for (var file : files(folder.toRealPath()).entrySet()) {
            file(file.getKey(), file.getValue());
        }
    }

    /** Every file below a folder by its path from there; folders whose names begin with a dot are never read. */
    private static SortedMap<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
                boolean hidden =
                        !sub.equals(folder) && sub.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /**
     * The content of a file, also of one that a link leads to; of anything else the name is all that is ever used.
     *
     * @throws IOException where a link leads to a folder, of which nobody knows whether it is read
     */
    private void file(String name, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a link to a folder: " + file);
        }
        if (Files.isRegularFile(file)) {
            say(
                    name,
                    (Files.isSymbolicLink(file) ? "link " : "file ")
                            + Sha256.of(file.toRealPath()).hex());
        } else {
            say(name, "no file");
        }
    }

    /** A name and what it stands for, so that no two lists of them are the same text. */
    private void say(String name, String value) {
        all.append(name.length())
                .append(' ')
                .append(name)
                .append(' ')
                .append(value)
                .append('\n');
    }
}
