package org.stridebook.sheet.reading;

import java.util.function.Consumer;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.table.DelimitedText;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;

/** Reads .csv and .tsv files: one sheet, called like the file. */
public final class TextReader implements SheetReader {

    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public void read(SheetFile file, Consumer<Table> sheets, Problems problems) throws Refusal {
        sheets.accept(DelimitedText.read(file.name(), file.title(), file.bytes(), problems));
    }
}
