package org.stridebook.sheet.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.Archive;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Budget;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;
import org.stridebook.table.TableBuilder;

/** Reads OpenDocument spreadsheets (LibreOffice, OpenOffice, Google) by scanning their content. */
public final class OdsReader implements SheetReader {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_SHEETS = 256;

    @Override
    public Format format() {
        return Format.ODS;
    }

    @Override
    public void read(SheetFile file, Consumer<Table> sheets, Problems problems) throws Refusal {
        Archive archive = file.archive();
        refuseEncrypted(file, archive);
        if (!archive.has(CONTENT)) {
            throw new Refusal(SheetProblems.DAMAGED_FILE.at(
                    file.place(), "the file is damaged: its content is missing", "copy the original file here again"));
        }
        var budget = new Budget();
        var hiddenStyles = new HashSet<String>();
        int number = 0;
        try (var xml = new Xml(file.place(), CONTENT, archive.read(CONTENT))) {
            while (xml.nextIn(0)) {
                if (xml.is("style") && xml.attribute("family", "").equals("table")) {
                    noteHiddenStyle(xml, hiddenStyles);
                } else if (xml.is("tracked-changes")) {
                    xml.skip();
                } else if (xml.is("table")) {
                    if (++number > MOST_SHEETS) {
                        throw SheetNames.tooMany(file, number, MOST_SHEETS);
                    }
                    readSheet(file, xml, hiddenStyles, number, budget, sheets, problems);
                }
            }
        }
    }

    private static void refuseEncrypted(SheetFile file, Archive archive) throws Refusal {
        boolean encrypted = archive.has("encrypted-package");
        if (archive.has(MANIFEST)) {
            try (var xml = new Xml(file.place(), MANIFEST, archive.read(MANIFEST))) {
                encrypted |= xml.find("encryption-data");
            }
        }
        if (encrypted) {
            throw new Refusal(SheetProblems.PASSWORD_PROTECTED.at(
                    file.place(),
                    "the file is protected with a password",
                    "remove the password and save the file again"));
        }
    }

    /** A hidden sheet is one whose style says that it is not displayed. */
    private static void noteHiddenStyle(Xml xml, Set<String> hiddenStyles) throws Refusal {
        String name = xml.attribute("name", "");
        int style = xml.depth();
        while (xml.nextIn(style)) {
            if (xml.is("table-properties") && xml.attribute("display", "").equals("false")) {
                hiddenStyles.add(name);
            }
        }
    }

    private static void readSheet(
            SheetFile file,
            Xml xml,
            Set<String> hiddenStyles,
            int number,
            Budget budget,
            Consumer<Table> sheets,
            Problems problems)
            throws Refusal {
        String name = SheetNames.clean(xml.attribute("name", ""), number);
        boolean hidden = hiddenStyles.contains(xml.attribute("style-name", ""));
        var builder = hidden
                ? new TableBuilder(file.name(), name, new Budget(), new Problems())
                : new TableBuilder(file.name(), name, budget, problems);
        new OdsSheetScan(xml, builder).run();
        if (hidden) {
            HiddenParts.reportSheet(new Location(file.name(), name, ""), Visibility.HIDDEN, builder, problems);
        } else {
            Table table = builder.build();
            HiddenParts.report(table, problems);
            sheets.accept(table);
        }
    }
}
