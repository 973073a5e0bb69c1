package org.stridebook.sheet.reading;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/**
 * Files that are found in place of spreadsheets, told by their first bytes. The list is the resource {@code foreign-files.csv}.
 *
 * @param start lower case, each byte one character
 * @param what such as {@code a PDF document}
 */
record ForeignFile(String start, String what, Kind kind, String help) {

    private static final int LOOKED_AT = 512;

    private static final List<ForeignFile> ALL = CsvResource.read(ForeignFile.class, "foreign-files.csv").stream()
            .map(ForeignFile::of)
            .toList();

    private static ForeignFile of(CsvRow row) {
        String hex = row.get("hex");
        String start = hex.isEmpty()
                ? row.get("starts_with")
                : new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        return new ForeignFile(start.toLowerCase(Locale.ROOT), row.get("what"), kind(row.get("kind")), row.get("help"));
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "pointer" -> SheetProblems.POINTER_FILE;
            case "spreadsheet" -> SheetProblems.UNSUPPORTED_SPREADSHEET;
            case "other" -> SheetProblems.NOT_A_SPREADSHEET;
            default -> throw new IllegalArgumentException("no kind of foreign file: " + word);
        };
    }

    /** What a file really is, if it is one of these. The most telling of several matches wins. */
    static @Nullable Problem in(SheetFile file) {
        String start = file.start(LOOKED_AT).toLowerCase(Locale.ROOT);
        String text = start.startsWith("ï»¿") ? start.substring(3) : start;
        ForeignFile found = null;
        for (ForeignFile candidate : ALL) {
            if (found == null && (candidate.matches(text) || candidate.matches(text.stripLeading()))) {
                found = candidate;
            }
        }
        return found == null ? null : found.problem(file);
    }

    /** An XML declaration hides what kind of XML follows. */
    private boolean matches(String text) {
        if (text.startsWith("<?xml") && start.startsWith("<") && !start.equals("<?xml")) {
            return text.contains(start);
        }
        return text.startsWith(start);
    }

    private Problem problem(SheetFile file) {
        return kind.at(Location.of(file.name()), "the file is no spreadsheet that can be read, but " + what, help);
    }
}
