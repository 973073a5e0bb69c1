package org.stridebook.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The reference tables that come with Stridebook: comma-separated UTF-8 with a header row. They are ours, so anything odd in one
 * is a bug: it is refused with its name and line, never read leniently.
 */
public final class CsvResource {

    private CsvResource() {}

    /** Reads the resource {@code name} that stands beside {@code anchor}, in file order. */
    public static List<CsvRow> read(Class<?> anchor, String name) {
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource '" + name + "' beside " + anchor.getName());
            }
            return parse(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource '" + name + "'", e);
        }
    }

    static List<CsvRow> parse(String name, byte[] content) throws IOException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        var rows = new ArrayList<CsvRow>();
        try (CsvReader<CsvRecord> records = strict().ofCsvRecord(text.toString())) {
            var lines = records.iterator();
            if (!lines.hasNext()) {
                throw new IllegalStateException("resource '" + name + "' is empty");
            }
            List<String> header = header(name, lines.next().getFields());
            lines.forEachRemaining(line -> rows.add(new CsvRow(header, line.getFields())));
        }
        return List.copyOf(rows);
    }

    private static CsvReader.CsvReaderBuilder strict() {
        return CsvReader.builder().allowUnclosedQuote(false);
    }

    private static List<String> header(String name, List<String> columns) {
        if (new HashSet<>(columns).size() < columns.size() || columns.contains("")) {
            throw new IllegalStateException("resource '" + name + "' has a repeated or empty column name: " + columns);
        }
        return List.copyOf(columns);
    }
}
