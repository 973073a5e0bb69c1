package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetLayout;
import org.stridebook.sheet.writing.XlsxFile;
import org.stridebook.workshop.Column;

/** Puts sheets together into the three workbooks of a workshop. */
final class Books {

    private static final Set<Column> DREAD = EnumSet.range(Column.DAMAGE, Column.DISCOVERABILITY);

    private final Reference reference;
    private final String system;

    /** {@code system} is printed as a title and may be empty. */
    Books(Reference reference, String system) {
        this.reference = reference;
        this.system = system;
    }

    /** What the system is: profile, zones, components, arrows, data. */
    byte[] workshop(Map<ProfileKey, SheetCell> profile, DiagramRows rows) {
        List<Form> forms = List.of(
                Form.of("zones", rows.zones(), 15),
                Form.of("components", rows.components(), 40),
                Form.of("flows", rows.flows(), 60),
                Form.of("assets", rows.assets(), 25));
        return book("workshop", List.of(ProfileSheet.of(profile)), forms, List.of(), lists(List.of(), List.of()));
    }

    /** What was found, decided and planned. */
    byte[] threats(RegisterRows rows, List<String> participants, List<String> elements) {
        Set<Column> unused = reference.settings().scheme().dread() == null ? DREAD : Set.of();
        List<Form> forms = List.of(
                Form.of("threats", rows.threats(), 100).without(unused),
                Form.of("decisions", rows.decisions(), 30),
                Form.of("mitigations", rows.mitigations(), 40));
        return book("threats", List.of(), forms, List.of(), lists(participants, elements));
    }

    /** What is asked: the given forms, and sheets to look at. */
    byte[] questions(List<Form> forms, List<SheetLayout> more, List<String> participants, List<String> elements) {
        return book("stride", List.of(), forms, more, lists(participants, elements));
    }

    private Lists lists(List<String> participants, List<String> elements) {
        return Lists.of(reference, participants, elements);
    }

    private byte[] book(String name, List<SheetLayout> before, List<Form> forms, List<SheetLayout> after, Lists lists) {
        var sheets = new ArrayList<SheetLayout>();
        sheets.add(GuideSheets.start(name, system));
        sheets.addAll(before);
        var layout = new FormLayout(forms, lists);
        forms.forEach(form -> sheets.add(layout.of(form)));
        sheets.addAll(after);
        sheets.add(GuideSheets.words(reference.settings().scheme()));
        sheets.add(lists.sheet());
        return XlsxFile.template(system.isEmpty() ? "Threat-modelling workshop" : system, sheets);
    }
}
