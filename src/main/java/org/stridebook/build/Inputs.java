package org.stridebook.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stridebook.atlas.AtlasReader;

/**
 * All that a site depends on, as one SHA-256: the program, what it is asked to do, and each file that it may read, by name and
 * content.
 */
final class Inputs {

    private static final int BLOCK = 1 << 16;

    private final MessageDigest digest = sha256();

    private Inputs() {}

    /** The hash of all inputs of a build as they are now, in hexadecimal digits; empty where one of them cannot be read. */
    static String hash(Options options) {
        try {
            return new Inputs().of(options);
        } catch (IOException e) {
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
        return HexFormat.of().formatHex(digest.digest());
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
        for (var file : files(folder).entrySet()) {
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

    /** The content of a file, also of one that a link leads to; of anything else the name is all that is ever used. */
    private void file(String name, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            say(name, "no file");
            return;
        }
        say(name, Files.isSymbolicLink(file) ? "link" : "file");
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                size += read;
            }
        }
        say("", String.valueOf(size));
    }

    /** A name and what it stands for, so that no two lists of them are the same bytes. */
    private void say(String name, String value) {
        byte[] bytes = (name.length() + " " + value.length() + " " + name + value).getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
