package org.stridebook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, for what no spreadsheet program would write. */
public final class RawXlsx {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet called Threats. */
    public static RawXlsx withSheet(String sheetXml) {
        return new RawXlsx()
                .part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Threats' sheetId='1' r:id='r1'/></sheets></workbook>"
                                .formatted(SPREADSHEET, OFFICE))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "sharedStrings",
                                "sharedStrings.xml",
                                "styles",
                                "styles.xml"))
                .part("xl/worksheets/sheet1.xml", sheetXml);
    }

    /** A sheet that holds these rows, given as XML. */
    public static RawXlsx withRows(String rowsXml) {
        return withSheet(sheet("<sheetData>" + rowsXml + "</sheetData>"));
    }

    public static String sheet(String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='%s' xmlns:r='%s'>%s</worksheet>"
                .formatted(SPREADSHEET, OFFICE, content);
    }

    /** A list of relations r1, r2, ... from pairs of type and target. */
    static String relations(String... typesAndTargets) {
        var xml = new StringBuilder("<Relationships xmlns='" + PACKAGE + "'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r%d' Type='%s/%s' Target='%s'/>"
                    .formatted(i / 2 + 1, OFFICE, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml + "</Relationships>";
    }

    public RawXlsx sharedStrings(String... items) {
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + SPREADSHEET + "'><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** A style sheet with one cell style per number format code. */
    public RawXlsx formats(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, codes[i].replace("\"", "&quot;")));
            styles.append("<xf numFmtId='%d'/>".formatted(164 + i));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(SPREADSHEET, formats, styles));
    }

    public RawXlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawXlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    public String text(String name) {
        return new String(java.util.Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
