package org.stridebook.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/**
 * Reads the CSV and TSV files that people and programs make: any of the separators {@code ;} tab and {@code ,}, any usual encoding,
 * rows of unequal length, values of several lines. Rows are numbered as a spreadsheet program would show them.
 */
public final class DelimitedText {

    /** Excel's own way to name the separator in a first line, which it then does not show. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?\\R");

    private DelimitedText() {}

    /** Reads a whole file into a table; {@code sheet} is what to call it. */
    public static Table read(String file, String sheet, byte[] bytes, Problems problems) throws Refusal {
        TextEncoding decoded = TextEncoding.of(bytes);
        if (decoded.guessed()) {
            problems.add(TableProblems.GUESSED_ENCODING.at(
                    Location.of(file),
                    "the file is not in UTF-8 and was read as Windows-1252",
                    "export it as `CSV UTF-8` if accents look wrong"));
        }
        Matcher line = SEPARATOR_LINE.matcher(decoded.text());
        boolean named = line.lookingAt();
        char separator = named ? line.group(1).charAt(0) : Separator.of(decoded.text());
        String text = named ? decoded.text().substring(line.end()) : decoded.text();
        var table = new TableBuilder(file, sheet, new Budget(), problems);
        return parse(text, separator, table, problems);
    }

    /** Whether bytes are text at all. */
    public static boolean isText(byte[] bytes) {
        return isText(TextEncoding.of(bytes).text());
    }

    /** Whether bytes are text with something to separate, so that they can be read as a table. */
    public static boolean isTable(byte[] bytes) {
        String text = TextEncoding.of(bytes).text();
        return isText(text) && Separator.isIn(text);
    }

    /** Text has no zero characters and next to no other controls. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0xfffd)
                .count();
        return text.indexOf('\0') < 0 && controls * 50 <= text.length();
    }

    private static Table parse(String text, char separator, TableBuilder table, Problems problems) throws Refusal {
        try {
            fill(text, strict(separator), table);
            return table.build();
        } catch (CsvParseException e) {
            return parseLeniently(text, separator, table, problems);
        }
    }

    private static Table parseLeniently(String text, char separator, TableBuilder table, Problems problems)
            throws Refusal {
        TableBuilder again = table.afresh();
        Location row = again.at(table.currentRow() + 1, 1);
        try {
            fill(text, lenient(separator), again);
        } catch (CsvParseException e) {
            throw new Refusal(TableProblems.TOO_MANY_CELLS.at(
                    row,
                    "a row from here on has far more values than a sheet has columns; the file was not read",
                    "keep only the workshop's own sheets in this folder"));
        }
        problems.add(TableProblems.MISPLACED_QUOTE.at(
                row,
                "the quotation marks of this row do not match; it and the rows after it may be cut wrongly",
                "close the quotation mark, or export the file again from the spreadsheet program"));
        return again.build();
    }

    private static void fill(String text, CsvReader.CsvReaderBuilder reader, TableBuilder table) throws Refusal {
        try (CsvReader<CsvRecord> records = reader.ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : records) {
                table.row(++number, false);
                List<String> fields = line.getFields();
                for (int i = 0; i < fields.size(); i++) {
                    table.cell(i + 1, fields.get(i), Cell.Kind.TEXT);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read text in memory", e);
        }
    }

    private static CsvReader.CsvReaderBuilder strict(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false);
    }

    @SuppressWarnings("removal") // the library offers no other way to keep what stands behind a closing quote
    private static CsvReader.CsvReaderBuilder lenient(char separator) {
        return strict(separator)
                .trimWhitespacesAroundQuotes(false)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true);
    }
}
