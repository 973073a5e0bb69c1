package org.stridebook.export;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;
import org.stridebook.table.CsvFile;
import org.stridebook.table.CsvFormat;

/** The threat register as CSV; cells that a spreadsheet would run are guarded by an apostrophe. */
final class ThreatsCsvExport implements Export {

    @Override
    public String fileName() {
        return "threats.csv";
    }

    @Override
    public String purpose() {
        return "the threat register for scripts and other tools";
    }

    @Override
    public OutputFile write(Assessment assessment) {
        var rows = new ArrayList<List<String>>();
        rows.add(
                RegisterColumns.ALL.stream().map(RegisterColumns.Column::header).toList());
        for (AssessedThreat threat : assessment.threats()) {
            rows.add(RegisterColumns.ALL.stream()
                    .map(column -> column.value().apply(assessment, threat))
                    .toList());
        }
        String path = SitePath.system(assessment.workshop().slug(), "data/" + fileName())
                .value();
        return new OutputFile(path, CsvFile.of(CsvFormat.FOR_PEOPLE, rows));
    }
}
