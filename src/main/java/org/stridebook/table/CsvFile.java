package org.stridebook.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes records as a CSV file in UTF-8. */
public final class CsvFile {

    private CsvFile() {}

    /** The bytes of a file with these records; the first is usually the header. */
    public static byte[] of(CsvFormat format, List<List<String>> records) {
        var text = new StringWriter();
        if (format.byteOrderMark()) {
            text.write('\ufeff');
        }
        try (CsvWriter csv = writer(format, text)) {
            for (List<String> line : records) {
                csv.writeRecord(
                        format.guarded()
                                ? line.stream().map(FormulaGuard::added).toList()
                                : line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write text in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static CsvWriter writer(CsvFormat format, StringWriter text) {
        return CsvWriter.builder()
                .fieldSeparator(format.separator())
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.of(format.lineEnd()))
                .build(text);
    }
}
