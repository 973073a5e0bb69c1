package org.stridebook.export;

import java.util.List;
import org.stridebook.workshop.FileRead;

/** How files were understood, as text for one kind of reader. */
public interface ReadingReport {

    /** The name given to {@code --format}. */
    String name();

    /** The whole report, ending with a line break. */
    String write(List<FileRead> files);
}
