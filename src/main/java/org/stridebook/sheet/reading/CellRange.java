package org.stridebook.sheet.reading;

import org.jspecify.annotations.Nullable;
import org.stridebook.table.Table;

/** A range such as {@code A1:C3}, or one cell; the corners in order. */
record CellRange(Address first, Address last) {

    static @Nullable CellRange of(String text) {
        int colon = text.indexOf(':');
        Address one = Address.of(colon < 0 ? text : text.substring(0, colon));
        Address other = Address.of(text.substring(colon + 1));
        if (one == null || other == null) {
            return null;
        }
        return new CellRange(
                new Address(Math.min(one.row(), other.row()), Math.min(one.column(), other.column())),
                new Address(Math.max(one.row(), other.row()), Math.max(one.column(), other.column())));
    }

    Table.Merge asMerge() {
        return new Table.Merge(first.row(), first.column(), last.row(), last.column());
    }

    long size() {
        return (last.row() - first.row() + 1L) * (last.column() - first.column() + 1L);
    }
}
