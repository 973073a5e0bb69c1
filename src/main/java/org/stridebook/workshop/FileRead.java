package org.stridebook.workshop;

import java.util.List;
import org.stridebook.problem.Problem;

/**
 * How one file was understood by itself.
 *
 * @param file its path as given
 * @param problems what was found while reading it, by place
 * @param tables in the order of the file; none where it could not be read
 */
public record FileRead(String file, List<Problem> problems, List<SheetRead> tables) {

    public FileRead {
        problems = List.copyOf(problems);
        tables = List.copyOf(tables);
    }
}
