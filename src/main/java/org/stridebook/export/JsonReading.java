package org.stridebook.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.document.Json;
import org.stridebook.workshop.FileRead;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.SheetRead.ColumnRead;

/** For programs: every table with the meaning of its columns. Rows and columns count from 1. */
final class JsonReading implements ReadingReport {

    record Document(List<File> files) {}

    record File(String file, List<ProblemItem> problems, List<Table> tables) {}

    record Table(
            String sheet,
            String kind,
            int headerRow,
            int firstColumn,
            Map<String, String> columns,
            int rows,
            List<Skipped> skipped,
            Map<String, String> scale) {}

    record Skipped(int row, String why) {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String write(List<FileRead> files) {
        return Json.write(new Document(files.stream().map(JsonReading::file).toList()));
    }

    private static File file(FileRead file) {
        return new File(
                file.file(),
                file.problems().stream().map(ProblemItem::of).toList(),
                file.tables().stream().map(JsonReading::table).toList());
    }

    private static Table table(SheetRead table) {
        var columns = new LinkedHashMap<String, String>();
        var scales = new LinkedHashMap<String, String>();
        for (ColumnRead column : table.columns()) {
            String name = ReadingWords.column(table.kind(), column.meaning());
            if (column.leading()) {
                columns.put(name, column.header());
                if (!column.scale().isEmpty()) {
                    scales.put(name, column.scale());
                }
            }
        }
        return new Table(
                table.sheet(),
                ReadingWords.kind(table.kind()),
                table.headerRow(),
                table.firstColumn(),
                columns,
                table.rows(),
                table.skipped().stream()
                        .map(one -> new Skipped(one.location().row(), one.why()))
                        .toList(),
                scales);
    }
}
