package org.stridebook.table;

import java.util.Arrays;
import java.util.List;

/** A row of a {@link CsvResource}, its fields found by column name. */
public final class CsvRow {

    private final List<String> header;
    private final List<String> fields;

    CsvRow(List<String> header, List<String> fields) {
        this.header = header;
        this.fields = fields;
    }

    /** The text of a column, or empty; a column that the table does not have is a bug and refused. */
    public String get(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column '" + column + "' in " + header);
        }
        return fields.get(index);
    }

    /** The values of a column that holds several, separated by {@code ;}. */
    public List<String> list(String column) {
        return Arrays.stream(get(column).split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The column names, in file order. */
    public List<String> columns() {
        return header;
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
