package org.stridebook.sheet.reading;

import java.util.function.Consumer;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.Readers;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;

/** Reads the files of one format. A new format is one class that implements this, and one line in {@link Readers#ALL}. */
public interface SheetReader {

    /** The format that it reads. */
    Format format();

    /**
     * Hands over the visible sheets one by one, in their order. What concerns one sheet or cell is reported, and reading goes on;
     * what makes the whole file unreadable is refused.
     */
    void read(SheetFile file, Consumer<Table> sheets, Problems problems) throws Refusal;
}
