package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/**
 * The first promise: every filled row of every sample sheet is on a page or in a problem. The rows are counted with POI's user model,
 * not with our own reader. A row counts as shown where a page names one of its cells as a source, or prints the longest of its texts, which no other row has.
 */
class EveryRowTest {

    @Test
    void everyFilledRowIsShownOrNamed() throws Exception {
        Map<String, String> textBySystem = textBySystem();
        var lost = new ArrayList<String>();
        int rows = 0;
        for (Path file : newestWorkbooks()) {
            String name = BuiltSite.WORKSHOPS.relativize(file).toString().replace('\\', '/');
            String text = textBySystem.get(system(name));
            assertThat(text).as("pages of " + name).isNotNull();
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                for (Sheet sheet : workbook) {
                    for (Row row : sheet) {
                        if (isFilled(row)) {
                            rows++;
                            check(name, sheet, row, String.valueOf(text), lost);
                        }
                    }
                }
            }
        }
        assertThat(rows).as("filled rows in the samples").isGreaterThan(500);
        assertThat(lost).as("rows that are on no page and in no problem").isEmpty();
    }

    private static boolean isFilled(Row row) {
        for (Cell cell : row) {
            if (!text(cell).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static void check(String file, Sheet sheet, Row row, String pages, List<String> lost) {
        boolean named = false;
        int filled = 0;
        String longest = "";
        String last = ""; // of a row with a key and a value, the value is what pages print
        for (Cell cell : row) {
            String text = normal(text(cell));
            if (!text.isEmpty()) {
                String place = file + " > " + sheet.getSheetName() + "!"
                        + cell.getAddress().formatAsString();
                named |= names(pages, place);
                boolean spelling = text.matches("(?i)info.* disclosure"); // pages print STRIDE words in full
                longest = text.length() > longest.length() && !spelling ? text : longest;
                last = text;
                filled++;
            }
        }
        boolean title = filled == 1 && row.getRowNum() < 2; // the heading of a sheet is no row of its table
        boolean header = filled == 2 && last.equals("Value");
        boolean printed =
                header || pages.contains(longest) || (filled == 2 && pages.contains(last)) || people(row, pages);
        if (!named && !title && !printed) {
            lost.add(file + " > " + sheet.getSheetName() + " row " + (row.getRowNum() + 1) + ": " + longest);
        }
    }

    /** A list of people with their roles stands on the page one to a row. */
    private static boolean people(Row row, String pages) {
        String list = text(row.getCell(row.getLastCellNum() - 1));
        return list.contains("(")
                && Stream.of(list.split("[;,\\n]"))
                        .map(EveryRowTest::normal)
                        .filter(part -> !part.isEmpty())
                        .allMatch(pages::contains);
    }

    /** Whether the place stands there, and not only as the start of a longer one. */
    private static boolean names(String pages, String place) {
        for (int at = pages.indexOf(place); at >= 0; at = pages.indexOf(place, at + 1)) {
            int end = at + place.length();
            if (end == pages.length() || !Character.isDigit(pages.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static String text(Cell cell) {
        boolean date = cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                && org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell);
        return date
                ? String.valueOf(cell.getLocalDateTimeCellValue().toLocalDate())
                : new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell);
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00a0(),;]+", " ").strip();
    }

    /** The folder of the system: the last one that is not a date. */
    private static String system(String file) {
        String[] parts = file.split("/");
        String folder = parts[parts.length - 2];
        return folder.matches("\\d{4}-\\d\\d-\\d\\d|evidence") ? parts[parts.length - 3] : folder;
    }

    /** Workbooks of the newest session of each system; older ones feed only what changed. */
    private static List<Path> newestWorkbooks() throws Exception {
        try (Stream<Path> all = Files.walk(BuiltSite.WORKSHOPS)) {
            return all.filter(path -> path.toString().matches(".*\\.xlsx?"))
                    .filter(path -> !path.getFileName().toString().startsWith("~$"))
                    .filter(path -> !path.toString().contains("2025-11-05"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> textBySystem() {
        Map<String, StringBuilder> texts = new TreeMap<>();
        BuiltSite.ofTheSamples().pages().forEach((path, page) -> {
            String[] parts = path.split("/");
            if (parts[0].equals("workshops")) {
                texts.computeIfAbsent(parts[1], key -> new StringBuilder())
                        .append(normal(page.text()))
                        .append(' ');
            }
        });
        var result = new TreeMap<String, String>();
        texts.forEach((system, text) -> result.put(system, text.toString()));
        assertThat(result.toString().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        return result;
    }
}
