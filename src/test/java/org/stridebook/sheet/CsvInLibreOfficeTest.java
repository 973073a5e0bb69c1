package org.stridebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.sheet.archive.Archive;
import org.stridebook.table.CsvFile;
import org.stridebook.table.CsvFormat;

/** No cell of a CSV file that we write becomes a formula in a spreadsheet program, whatever separator it is opened with. */
class CsvInLibreOfficeTest {

    private static final List<String> STARTS = List.of(
            "", " ", "\u00a0", "\ufeff", "\u200b", "'", "\"", "x;", "x,", "x\t", "x\n", "x;\"", "a\";\"", "\",\"");
    private static final List<String> FORMULAS =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"http://127.0.0.1:9\")", "＝1+1");

    @ParameterizedTest
    @CsvSource({"44", "59", "9"})
    void nothingBecomesAFormula(int separator, @TempDir Path folder) throws Exception {
        LibreOffice.assumeInstalled();
        var records = new ArrayList<List<String>>();
        for (String start : STARTS) {
            for (String formula : FORMULAS) {
                records.add(List.of("T-1", start + formula, "end"));
            }
        }
        assertThat(formulas(folder, CsvFile.of(CsvFormat.FOR_PEOPLE, records), separator))
                .isEmpty();
        // what is not guarded does become formulas: the test can fail
        assertThat(formulas(folder, CsvFile.of(CsvFormat.EXACT, records), separator))
                .isNotEmpty();
    }

    /** All formulas that stand in a file once it was opened with a separator. */
    private static List<String> formulas(Path folder, byte[] csv, int separator) throws Exception {
        Path file = Files.write(folder.resolve("threats.csv"), csv);
        // filter options: separator, quotation mark, UTF-8, first line, column formats, language, quoted as text,
        // detect, evaluate
        Path opened = LibreOffice.convert(
                file,
                "ods",
                "Text - txt - csv (StarCalc):" + separator + ",34,76,1,,0,false,true,false,false,false,-1,true");
        Archive archive = Archive.open("w/threats.ods", Files.readAllBytes(opened));
        String content = new String(archive.read("content.xml").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(content).contains("T-1");
        var formulas = new ArrayList<String>();
        var found = java.util.regex.Pattern.compile("table:formula=\"[^\"]*\"").matcher(content);
        while (found.find()) {
            formulas.add(found.group());
        }
        return formulas;
    }
}
