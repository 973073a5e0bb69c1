package org.stridebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.output.OutputFile;

/** Stylesheets, scripts and icon of the site. */
public final class Assets {

    private static final List<String> NAMES = List.of(
            "icon.svg",
            "colours.css",
            "stridebook.css",
            "tables.css",
            "paper.css",
            "knowledge.css",
            "stridebook.js",
            "tables.js");

    private Assets() {}

    /**
     * The asset files, with their paths in the site.
     *
     * @param overrides a folder whose {@code site/assets/} replaces them file by file, or null
     */
    public static List<OutputFile> files(@Nullable Path overrides) {
        return NAMES.stream()
                .map(name -> new OutputFile("assets/" + name, content("assets/" + name, overrides)))
                .toList();
    }

    private static byte[] content(String name, @Nullable Path overrides) {
        Path own = overrides == null ? null : overrides.resolve("site").resolve(name);
        try (var bundled = Assets.class.getResourceAsStream("/org/stridebook/templates/site/" + name)) {
            if (own != null && Files.isRegularFile(own)) {
                return Files.readAllBytes(own);
            }
            if (bundled == null) {
                throw new IllegalStateException("asset '" + name + "' is not in this program");
            }
            return bundled.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read asset '" + name + "'", e);
        }
    }
}
