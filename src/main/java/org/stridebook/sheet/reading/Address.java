package org.stridebook.sheet.reading;

import org.jspecify.annotations.Nullable;

/** A cell address such as {@code C14}, inside the bounds of a sheet. */
public record Address(int row, int column) {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    /** Reads an address; null for anything else and for one outside the sheet. Dollar signs are ignored. */
    public static @Nullable Address of(String text) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && column > 0 && row <= LAST_ROW) {
                row = row * 10 + (c - '0');
            } else if (((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) && row == 0 && column <= LAST_COLUMN) {
                column = column * 26 + (c & 0x1f);
            } else if (c != '$') {
                return null;
            }
        }
        return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? new Address(row, column) : null;
    }
}
