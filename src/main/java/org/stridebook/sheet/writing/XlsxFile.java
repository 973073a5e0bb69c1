package org.stridebook.sheet.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stridebook.sheet.archive.TemplateMark;

/**
 * Writes Excel workbooks. The XML is written directly: of a workbook this plain, a library's object model would cost a hundred times
 * the work, and its files change with the clock. Here the same sheets always give the same bytes.
 */
public final class XlsxFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Early, and not the very first moment that ZIP can name, for which Java adds a second date that depends on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final String title;
    private final List<SheetLayout> sheets;
    private final boolean template;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();

    private XlsxFile(String title, List<SheetLayout> sheets, boolean template) {
        this.title = title;
        this.template = template;
        this.sheets = List.copyOf(sheets);
    }

    /** The bytes of a workbook with these sheets, of which one at least must be visible; {@code title} stands in its properties. */
    public static byte[] of(String title, List<SheetLayout> sheets) {
        return of(title, sheets, false);
    }

    /** The bytes of a workbook for people to fill in, with the version of our templates in its properties. */
    public static byte[] template(String title, List<SheetLayout> sheets) {
        return of(title, sheets, true);
    }

    private static byte[] of(String title, List<SheetLayout> sheets, boolean template) {
        var names = new HashSet<String>();
        for (SheetLayout sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two sheets are called '" + sheet.name() + "'");
            }
        }
        if (sheets.stream().allMatch(SheetLayout::hidden)) {
            throw new IllegalArgumentException("a workbook needs a visible sheet");
        }
        return new XlsxFile(title, sheets, template).bytes();
    }

    private byte[] bytes() {
        var styles = new XlsxStyles();
        parts.put("[Content_Types].xml", "");
        parts.put(
                "_rels/.rels",
                relations(relation("r1", "officeDocument", "xl/workbook.xml")
                        + String.format(
                                Locale.ROOT,
                                "<Relationship Id=\"r2\" Type=\"%srelationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
                                PACKAGE)
                        + (template ? relation("r3", "custom-properties", "docProps/custom.xml") : "")));
        if (template) {
            parts.put("docProps/custom.xml", TemplateMark.properties());
            type("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        }
        parts.put("docProps/core.xml", properties());
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations());
        for (int i = 0; i < sheets.size(); i++) {
            addSheet(i + 1, sheets.get(i), styles);
        }
        parts.put("xl/styles.xml", styles.xml());
        parts.put("[Content_Types].xml", contentTypes());
        return zip();
    }

    private void addSheet(int number, SheetLayout sheet, XlsxStyles styles) {
        var writer = new XlsxSheetXml(sheet, styles, number - 1 == active());
        parts.put(String.format(Locale.ROOT, "xl/worksheets/sheet%d.xml", number), writer.xml());
        type(String.format(Locale.ROOT, "/xl/worksheets/sheet%d.xml", number), TYPES + "worksheet+xml");
        var relations = new StringBuilder();
        for (int i = 0; i < writer.links().size(); i++) {
            relations.append(String.format(
                    Locale.ROOT,
                    "<Relationship Id=\"h%d\" Type=\"%s/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>",
                    i + 1,
                    OFFICE,
                    XmlText.of(writer.links().get(i))));
        }
        if (sheet.notes().findAny().isPresent()) {
            parts.put(String.format(Locale.ROOT, "xl/comments%d.xml", number), XlsxNotes.texts(sheet));
            parts.put(String.format(Locale.ROOT, "xl/drawings/vmlDrawing%d.vml", number), XlsxNotes.drawings(sheet));
            type(String.format(Locale.ROOT, "/xl/comments%d.xml", number), TYPES + "comments+xml");
            relations.append(relation("c1", "comments", String.format(Locale.ROOT, "../comments%d.xml", number)));
            relations.append(
                    relation("v1", "vmlDrawing", String.format(Locale.ROOT, "../drawings/vmlDrawing%d.vml", number)));
        }
        if (sheet.table()) {
            String range = writer.filterRange();
            parts.put(
                    String.format(Locale.ROOT, "xl/tables/table%d.xml", number), XlsxTableXml.of(sheet, number, range));
            type(String.format(Locale.ROOT, "/xl/tables/table%d.xml", number), TYPES + "table+xml");
            relations.append(relation("t1", "table", String.format(Locale.ROOT, "../tables/table%d.xml", number)));
        }
        if (!relations.isEmpty()) {
            parts.put(
                    String.format(Locale.ROOT, "xl/worksheets/_rels/sheet%d.xml.rels", number),
                    relations(relations.toString()));
        }
    }

    /** The position of the sheet that is shown when the workbook is opened. */
    private int active() {
        int first = 0;
        while (sheets.get(first).hidden()) {
            first++;
        }
        return first;
    }

    private String workbook() {
        var list = new StringBuilder();
        var names = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            SheetLayout sheet = sheets.get(i);
            list.append(String.format(
                    Locale.ROOT,
                    "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"r%d\"/>",
                    XmlText.of(sheet.name()),
                    i + 1,
                    sheet.hidden() ? " state=\"hidden\"" : "",
                    i + 1));
            if (sheet.hasHeader()) {
                names.append(definedNames(i, sheet));
            }
        }
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView activeTab=\""
                + active() + "\"/></bookViews><sheets>" + list + "</sheets>"
                + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>") + "</workbook>";
    }

    /** What Excel needs to know besides the sheet itself to filter it and to repeat its header on each printed page. */
    private static String definedNames(int index, SheetLayout sheet) {
        String name = XmlText.of(XlsxSheetXml.quoted(sheet.name()));
        String filter = new XlsxSheetXml(sheet, new XlsxStyles(), false)
                .filterRange()
                .replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
        String database = String.format(
                Locale.ROOT,
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">%s!%s</definedName>",
                index,
                name,
                filter);
        return (sheet.table() ? "" : database)
                + String.format(
                        Locale.ROOT,
                        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">%s!$%d:$%d</definedName>",
                        index,
                        name,
                        sheet.headerRow(),
                        sheet.headerRow());
    }

    private String workbookRelations() {
        var list = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            list.append(relation("r" + i, "worksheet", String.format(Locale.ROOT, "worksheets/sheet%d.xml", i)));
        }
        return relations(list + relation("r" + (sheets.size() + 1), "styles", "styles.xml"));
    }

    private String properties() {
        return XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + "<dc:title>"
                + XmlText.of(title) + "</dc:title><dc:creator>Stridebook</dc:creator></cp:coreProperties>";
    }

    private String contentTypes() {
        type("/xl/workbook.xml", TYPES + "sheet.main+xml");
        type("/xl/styles.xml", TYPES + "styles+xml");
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                + types + "</Types>";
    }

    private void type(String part, String type) {
        types.append(String.format(Locale.ROOT, "<Override PartName=\"%s\" ContentType=\"%s\"/>", part, type));
    }

    private static String relation(String id, String type, String target) {
        return String.format(
                Locale.ROOT, "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>", id, OFFICE, type, target);
    }

    private static String relations(String list) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + list + "</Relationships>";
    }

    private byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a workbook in memory", e);
        }
        return out.toByteArray();
    }
}
