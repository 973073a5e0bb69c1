package org.stridebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in a written workbook. */
final class Books {

    private Books() {}

    /** All texts of a sheet. */
    static List<String> texts(Path file, String sheet) throws IOException {
        var texts = new ArrayList<String>();
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            book.getSheet(sheet)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                            texts.add(cell.getStringCellValue());
                        }
                    }));
        }
        return texts;
    }
}
