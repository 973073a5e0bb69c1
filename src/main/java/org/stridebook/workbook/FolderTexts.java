package org.stridebook.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stridebook.output.OutputFile;
import org.stridebook.table.CleanText;

/** What lies beside the workbooks in a new folder: notes to write on, and a page that says what is what. */
public final class FolderTexts {

    private FolderTexts() {}

    /** {@code folder} is how the user named it, for the commands that can be copied. */
    public static List<OutputFile> of(String system, String folder) {
        return List.of(
                OutputFile.text("notes.md", text("notes.md")),
                OutputFile.text(
                        "README.md",
                        text("README.md")
                                .replace("{system}", plain(system))
                                .replace("{folder}", folder.contains(" ") ? "\"" + folder + "\"" : folder)));
    }

    /** On one line, without what Markdown would take for markup. */
    private static String plain(String system) {
        return CleanText.of(system).text().replace('\n', ' ').replaceAll("[\\\\`*_<>\\[\\]#|]", " ");
    }

    private static String text(String name) {
        try (var in = FolderTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("'" + name + "' is not in this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + name + "'", e);
        }
    }
}
