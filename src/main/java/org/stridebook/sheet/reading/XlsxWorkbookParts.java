package org.stridebook.sheet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.sheet.archive.Archive;
import org.stridebook.sheet.archive.Relations;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Refusal;

/**
 * What all sheets of an .xlsx file share.
 *
 * @param texts the shared strings
 * @param formats by the index that a cell names
 * @param from1904 whether days count from 1904, as on old Macs
 */
record XlsxWorkbookParts(List<SheetEntry> sheets, List<String> texts, List<CellFormat> formats, boolean from1904) {

    /**
     * A sheet as the workbook lists it.
     *
     * @param part null where the workbook points to nothing
     * @param type such as {@code worksheet} or {@code chartsheet}
     */
    record SheetEntry(
            String name, Visibility visibility, @Nullable String part, String type) {}

    static XlsxWorkbookParts of(Archive archive, String workbook, Location place) throws Refusal {
        Relations relations = Relations.of(archive, workbook, place);
        boolean from1904 = false;
        var sheets = new ArrayList<SheetEntry>();
        try (var xml = new Xml(place, workbook, archive.read(workbook))) {
            while (xml.nextIn(0)) {
                if (xml.is("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.is("sheet")) {
                    sheets.add(entry(xml, relations));
                }
            }
        }
        return new XlsxWorkbookParts(
                List.copyOf(sheets),
                texts(archive, relations.part("sharedStrings"), place),
                formats(archive, relations.part("styles"), place),
                from1904);
    }

    private static SheetEntry entry(Xml xml, Relations relations) {
        Visibility visibility = switch (xml.attribute("state", "visible")) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
        String name = RichText.unescaped(xml.attribute("name", ""));
        Relations.Relation relation = relations.byId(xml.qualified("id"));
        return relation == null || relation.external()
                ? new SheetEntry(name, visibility, null, "worksheet")
                : new SheetEntry(name, visibility, relation.target(), relation.type());
    }

    private static List<String> texts(Archive archive, @Nullable String part, Location place) throws Refusal {
        var texts = new ArrayList<String>();
        if (part != null && archive.has(part)) {
            try (var xml = new Xml(place, part, archive.read(part))) {
                while (xml.find("si")) {
                    texts.add(RichText.of(xml));
                }
            }
        }
        return texts;
    }

    private static List<CellFormat> formats(Archive archive, @Nullable String part, Location place) throws Refusal {
        var formats = new ArrayList<CellFormat>();
        if (part == null || !archive.has(part)) {
            return formats;
        }
        var codes = new HashMap<Integer, CellFormat>();
        try (var xml = new Xml(place, part, archive.read(part))) {
            while (xml.nextIn(0)) {
                if (xml.is("numFmt")) {
                    codes.putIfAbsent(
                            number(xml.attribute("numFmtId")), CellFormat.of(xml.attribute("formatCode", "")));
                } else if (xml.is("cellXfs")) {
                    int list = xml.depth();
                    while (xml.nextIn(list)) {
                        if (xml.depth() == list + 1) {
                            int id = number(xml.attribute("numFmtId"));
                            formats.add(codes.containsKey(id) ? codes.get(id) : CellFormat.ofBuiltIn(id));
                        }
                    }
                } else if (xml.is("dxfs")) {
                    xml.skip();
                }
            }
        }
        return formats;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
