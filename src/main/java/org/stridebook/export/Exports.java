package org.stridebook.export;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.output.OutputFile;

/** Every machine-readable file. */
public final class Exports {

    /** In the order of the download list. */
    public static final List<Export> ALL = List.of(
            new RegisterExport(),
            new ThreatsCsvExport(),
            new ModelExport(),
            new NavigatorExport(),
            new AttackFlowExport());

    private Exports() {}

    /** All files of one system. */
    public static List<OutputFile> of(Assessment assessment) {
        return ALL.stream().map(export -> export.write(assessment)).toList();
    }
}
