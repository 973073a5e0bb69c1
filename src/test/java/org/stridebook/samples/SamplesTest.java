package org.stridebook.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbooks in {@code workshops/} come from the texts in {@code src/test/resources/samples/}; {@code -Dsamples=overwrite} writes them. */
class SamplesTest {

    private static final Path TEXTS = Path.of("src/test/resources/samples");
    private static final Path WORKSHOPS = Path.of("workshops");
    private static final String ENDING = ".txt";

    static Stream<String> workbooks() throws IOException {
        return names(TEXTS, ENDING).map(name -> name.substring(0, name.length() - ENDING.length()));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void workbookHoldsWhatItsTextSays(String name) throws IOException {
        Path committed = WORKSHOPS.resolve(name);
        byte[] made = made(name);
        if ("overwrite".equals(System.getProperty("samples"))) {
            Files.createDirectories(committed.resolveSibling("."));
            Files.write(committed, made);
        }
        assertThat(content(Files.readAllBytes(committed)))
                .as("run with -Dsamples=overwrite after a change of the text")
                .containsExactlyElementsOf(content(made));
    }

    @Test
    void everyWorkbookHasItsText() throws IOException {
        var found = Stream.concat(names(WORKSHOPS, ".xlsx"), names(WORKSHOPS, ".xls"));
        assertThat(found).containsExactlyInAnyOrderElementsOf(workbooks().toList());
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        String first = workbooks().sorted().findFirst().orElseThrow();
        assertThat(made(first)).isEqualTo(made(first));
    }

    private static byte[] made(String name) throws IOException {
        Path text = TEXTS.resolve(name + ENDING);
        var sheets = new ArrayList<SheetText>();
        for (SheetText sheet : SheetText.read(Files.readString(text))) {
            boolean repeats = !sheet.like().isEmpty();
            sheets.add(
                    repeats
                            ? sheet.repeating(SheetText.read(Files.readString(text.resolveSibling(sheet.like()))))
                            : sheet);
        }
        return SampleWorkbook.bytes(name, sheets);
    }

    /** Every cell with its address, format and text, and every merge. */
    private static List<String> content(byte[] bytes) throws IOException {
        var content = new ArrayList<String>();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(cell -> content.add(sheet.getSheetName() + "!" + described(cell))));
                sheet.getMergedRegions().forEach(merge -> content.add(sheet.getSheetName() + " merges " + merge));
            }
        }
        return content;
    }

    private static String described(Cell cell) {
        String text = new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell);
        return cell.getAddress() + " " + cell.getCellType() + " " + text;
    }

    private static Stream<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
