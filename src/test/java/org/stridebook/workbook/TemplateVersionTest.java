package org.stridebook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.output.OutputFile;
import org.stridebook.problem.Problem;

/** A workbook that another version of the program wrote says so when it is read, and is read all the same. */
class TemplateVersionTest {

    @ParameterizedTest
    @CsvSource({
        "Stridebook template 0, template-older, made from template 0",
        "Stridebook template 7, template-newer, knows templates up to 1",
        "Our own lists, hidden-sheet, was not read"
    })
    void anotherVersionIsNamed(String first, String kind, String message, @TempDir Path home) throws Exception {
        OutputFile book = Workbooks.first(Folder.REFERENCE, "Chat", List.of()).get(0);
        byte[] other = Sheet.edit(book.content(), "Lists", sheet -> {
            sheet.getRow(0).getCell(0).setBlank();
            sheet.getRow(0).getCell(0).setCellValue(first);
        });
        Folder read = Folder.read(Folder.write(home, List.of(new OutputFile("workshop.xlsx", other))));
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind().name().equals(kind))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains(message);
        assertThat(read.workshop().profile().system()).isEqualTo("Chat");
    }
}
