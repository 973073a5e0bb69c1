package org.stridebook.cli;

import java.nio.file.Path;
import java.util.Locale;

/** A name for a system that nobody named: that of its folder, or of the folder above one that is named by a date. */
final class FolderName {

    private FolderName() {}

    static String of(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        Path last = path.getFileName();
        Path above = path.getParent();
        if (last != null && above != null && last.toString().matches("\\d{4}[-_.]?\\d{2}[-_.]?\\d{2}.*")) {
            return of(above);
        }
        String words =
                last == null ? "" : last.toString().replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? "Workshop" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
