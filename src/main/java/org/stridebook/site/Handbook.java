package org.stridebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.page.view.GuideText;

/** The chapters of the handbook that is part of every site. */
public final class Handbook {

    private static final List<String> CHAPTERS = List.of(
            "index",
            "run-a-workshop",
            "fill-the-sheets",
            "ratings",
            "treatment",
            "evidence",
            "frameworks",
            "nist-ai-rmf",
            "publish",
            "words");

    private Handbook() {}

    /**
     * All chapters in reading order.
     *
     * @param overrides a folder whose {@code guide/} replaces chapters file by file, or null
     */
    public static List<GuideText> chapters(@Nullable Path overrides) {
        return CHAPTERS.stream()
                .map(name -> new GuideText(name, text(name, overrides)))
                .toList();
    }

    private static String text(String name, @Nullable Path overrides) {
        Path own = overrides == null ? null : overrides.resolve("guide").resolve(name + ".md");
        try (var bundled = Handbook.class.getResourceAsStream("/org/stridebook/templates/guide/" + name + ".md")) {
            if (own != null && Files.isRegularFile(own)) {
                return Files.readString(own);
            }
            if (bundled == null) {
                throw new IllegalStateException("chapter '" + name + "' is not in this program");
            }
            return new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read chapter '" + name + "' of the guide", e);
        }
    }
}
