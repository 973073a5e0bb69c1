package org.stridebook.sheet.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stridebook.sheet.writing.SheetColumn.Fill;
import org.stridebook.table.FormulaGuard;

/** The one style sheet of a written workbook: a few cell styles by fixed index, and the colours of words. */
final class XlsxStyles {

    static final int HEADER = 1;
    static final int TITLE = 2;
    static final int INTRO = 3;
    private static final int TEXT = 4;
    /** Text that begins like a formula: it stays text even after somebody edits the cell. */
    private static final int GUARDED = 5;

    private static final int NUMBER = 6;
    private static final int PERCENT = 7;
    private static final int DATE = 8;
    private static final int LINK = 9;
    static final int REQUIRED = 10;
    private static final int EXAMPLE = 11;
    private static final int EXAMPLE_DATE = 12;
    private static final int PRINTED = 13;
    private static final int KEY = 14;
    private static final int MARK = 15;

    private static final String TOP = "<alignment vertical=\"top\"/>";
    private static final String LEFT = "<alignment horizontal=\"left\" vertical=\"top\"/>";
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";

    private final List<Fill> fills = new ArrayList<>();

    /** The index of the style for a cell. */
    static int of(SheetCell cell) {
        if (!cell.link().isEmpty()) {
            return LINK;
        }
        boolean guarded = cell.type() == SheetCell.Type.TEXT
                && !FormulaGuard.added(cell.text()).equals(cell.text());
        return guarded ? GUARDED : toned(cell);
    }

    private static int toned(SheetCell cell) {
        return switch (cell.tone()) {
            case PLAIN -> of(cell.type());
            case EXAMPLE -> cell.type() == SheetCell.Type.DATE ? EXAMPLE_DATE : EXAMPLE;
            case PRINTED -> PRINTED;
            case KEY -> KEY;
            case MARK -> MARK;
        };
    }

    /** The index of the style for empty cells that such values are typed into. */
    static int of(SheetCell.Type type) {
        return switch (type) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case PERCENT -> PERCENT;
            case DATE -> DATE;
        };
    }

    /** The index of a colour pair; the same for equal ones. */
    int of(Fill fill) {
        Fill colours = new Fill("", fill.background(), fill.ink());
        if (!fills.contains(colours)) {
            fills.add(colours);
        }
        return fills.indexOf(colours);
    }

    String xml() {
        var colours = new StringBuilder();
        for (Fill fill : fills) {
            colours.append(String.format(
                    Locale.ROOT,
                    "<dxf><font><b/><color rgb=\"FF%s\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF%s\"/><bgColor rgb=\"FF%s\"/></patternFill></fill></dxf>",
                    fill.ink(),
                    fill.background(),
                    fill.background()));
        }
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
                <fonts count="8"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
                <font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>\
                <font><b/><sz val="16"/><color rgb="FF1F2A44"/><name val="Calibri"/><family val="2"/></font>\
                <font><sz val="11"/><color rgb="FF4A5568"/><name val="Calibri"/><family val="2"/></font>\
                <font><u/><sz val="11"/><color rgb="FF0B57D0"/><name val="Calibri"/><family val="2"/></font>\
                <font><i/><sz val="11"/><color rgb="FF5F6B7A"/><name val="Calibri"/><family val="2"/></font>\
                <font><b/><sz val="11"/><color rgb="FF1F2A44"/><name val="Calibri"/><family val="2"/></font>\
                <font><b/><sz val="11"/><color rgb="FF2A1D00"/><name val="Calibri"/><family val="2"/></font></fonts>\
                <fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FF1F2A44"/><bgColor indexed="64"/></patternFill></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FF9A3412"/><bgColor indexed="64"/></patternFill></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFF1F3F6"/><bgColor indexed="64"/></patternFill></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFFDE9C8"/><bgColor indexed="64"/></patternFill></fill></fills>\
                <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
                <border><left/><right/><top/><bottom style="hair"><color rgb="FFCBD2DC"/></bottom><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="16">"""
                + xf(0, 0, 0, 0, "", "")
                + xf(0, 1, 2, 0, "", "<alignment vertical=\"center\" wrapText=\"1\"/>")
                + xf(0, 2, 0, 0, "", "")
                + xf(0, 3, 0, 0, "", TOP)
                + xf(0, 0, 0, 1, "", WRAP)
                + xf(49, 0, 0, 1, " quotePrefix=\"1\"", WRAP)
                + xf(0, 0, 0, 1, "", LEFT)
                + xf(9, 0, 0, 1, "", TOP)
                + xf(164, 0, 0, 1, "", LEFT)
                + xf(0, 4, 0, 1, "", WRAP)
                + xf(0, 1, 3, 0, "", "<alignment vertical=\"center\" wrapText=\"1\"/>")
                + xf(0, 5, 4, 1, "", "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/>")
                + xf(164, 5, 4, 1, "", LEFT)
                + xf(0, 3, 0, 1, "", WRAP)
                + xf(0, 6, 0, 1, "", WRAP)
                + xf(0, 7, 5, 1, "", WRAP)
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "<dxfs count=\"" + fills.size() + "\">" + colours + "</dxfs></styleSheet>";
    }

    private static String xf(int format, int font, int fill, int border, String more, String alignment) {
        return String.format(
                Locale.ROOT,
                "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"%s>%s</xf>",
                format,
                font,
                fill,
                border,
                more,
                alignment);
    }
}
