package org.stridebook.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stridebook.workshop.Column;

/**
 * How to read a sheet that is stranger than Stridebook can know.
 *
 * @param files a pattern for the end of a file's path: {@code *} and {@code ?} stay within a name, {@code **} goes through folders
 * @param sheet a pattern for the sheet's name; empty for every sheet
 * @param kind the kind of sheet, {@link #OTHER} for one to leave alone, or empty where it is to be found
 * @param headerRow 1-based, or 0 where it is to be found
 * @param columns what headers mean; nothing for one that is to be kept as it is
 */
public record SheetPin(String files, String sheet, String kind, int headerRow, Map<String, Optional<Column>> columns) {

    /** The kind of a sheet that is to be left alone. */
    public static final String OTHER = "other";

    public SheetPin {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Whether a file is meant; {@code path} has forward slashes. */
    public boolean fitsFile(String path) {
        return Pattern.matches("(?:.*/)?" + expression(files), path.toLowerCase(Locale.ROOT));
    }

    /** Whether a sheet of such a file is meant. */
    public boolean fitsSheet(String name) {
        return sheet.isEmpty() || Pattern.matches(expression(sheet), name.toLowerCase(Locale.ROOT));
    }

    private static String expression(String pattern) {
        var out = new StringBuilder();
        String text = pattern.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*') {
                boolean folders = i + 1 < text.length() && text.charAt(i + 1) == '*';
                out.append(folders ? ".*" : "[^/]*");
                i += folders ? 1 : 0;
            } else {
                out.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }

    /** The same for whatever file is read, once it is known to fit. */
    public SheetPin forAnyFile() {
        return new SheetPin("**", sheet, kind, headerRow, columns);
    }
}
