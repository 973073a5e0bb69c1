package org.stridebook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.reading.Address;
import org.stridebook.table.Cell;
import org.stridebook.table.Table;

/** All that comes out of reading one file. */
public record ReadResult(List<Table> tables, List<Problem> problems) {

    public static ReadResult of(String name, byte[] bytes) {
        var tables = new ArrayList<Table>();
        var problems = new Problems();
        Readers.read(new SheetFile(name, bytes), tables::add, problems);
        return new ReadResult(tables, problems.sorted());
    }

    public static ReadResult of(byte[] bytes) {
        return of("w/threats.xlsx", bytes);
    }

    public Table table() {
        if (tables.size() != 1) {
            throw new AssertionError("expected one table: " + this);
        }
        return tables.get(0);
    }

    /** The names of the kinds of problems, in the order in which they are reported. */
    public List<String> kinds() {
        return problems.stream().map(problem -> problem.kind().name()).toList();
    }

    /** The cell at an address of the one table. */
    public Cell cell(String address) {
        Address at = Address.of(address);
        return table().rows().stream()
                .filter(row -> at != null && row.number() == at.row())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> at != null && cell.column() == at.column())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + address + " in " + this));
    }
}
