package org.stridebook.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;
import org.stridebook.sheet.writing.Heat;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetColumn;
import org.stridebook.sheet.writing.SheetLayout;
import org.stridebook.sheet.writing.XlsxFile;

/** The threat register as one tidy workbook: a header that stays, filters, real dates, levels in colour and in words. */
final class RegisterExport implements Export {

    private static final Set<String> DATES = Set.of("Due", "Expires", "Found on");
    private static final Set<String> LEVELS = Set.of("Risk", "Residual risk");

    @Override
    public String fileName() {
        return "register.xlsx";
    }

    @Override
    public String purpose() {
        return "the threat register as a workbook with filters";
    }

    @Override
    public OutputFile write(Assessment assessment) {
        List<SheetColumn> columns =
                RegisterColumns.ALL.stream().map(RegisterExport::column).toList();
        List<List<SheetCell>> rows = assessment.threats().stream()
                .map(threat -> row(assessment, threat))
                .toList();
        String title = "Threat register of " + assessment.workshop().profile().system();
        String path = SitePath.system(assessment.workshop().slug(), "data/" + fileName())
                .value();
        return new OutputFile(path, XlsxFile.of(title, List.of(SheetLayout.of("Threats", columns, rows))));
    }

    private static SheetColumn column(RegisterColumns.Column column) {
        SheetColumn plain = SheetColumn.of(column.header(), column.width());
        return LEVELS.contains(column.header()) ? plain.filling(Heat.LEVELS) : plain;
    }

    private static List<SheetCell> row(Assessment assessment, AssessedThreat threat) {
        return RegisterColumns.ALL.stream()
                .map(column -> cell(column, column.value().apply(assessment, threat)))
                .toList();
    }

    private static SheetCell cell(RegisterColumns.Column column, String text) {
        boolean date = DATES.contains(column.header()) && !text.isEmpty();
        return date ? SheetCell.date(LocalDate.parse(text)) : SheetCell.text(text);
    }
}
