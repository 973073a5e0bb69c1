package org.stridebook.sheet.writing;

import java.util.Locale;
import org.stridebook.problem.Location;
import org.stridebook.sheet.writing.SheetLayout.PlacedNote;

/** The two parts that Excel wants for comments: their texts, and drawings that say how large each box is. */
final class XlsxNotes {

    private XlsxNotes() {}

    static String texts(SheetLayout sheet) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<authors><author>Stridebook</author></authors><commentList>");
        sheet.notes()
                .forEach(note -> xml.append(String.format(
                        Locale.ROOT,
                        "<comment ref=\"%s%d\" authorId=\"0\"><text><r><t xml:space=\"preserve\">%s</t></r></text></comment>",
                        Location.columnLetters(note.column()),
                        note.row(),
                        XmlText.ofCell(note.text()))));
        return xml.append("</commentList></comments>").toString();
    }

    static String drawings(SheetLayout sheet) {
        var xml = new StringBuilder(
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                        + "<v:shapetype id=\"note\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                        + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        sheet.notes().forEach(note -> xml.append(drawing(note)));
        return xml.append("</xml>").toString();
    }

    private static String drawing(PlacedNote note) {
        int lines = 2
                + note.text().length() / 40
                + (int) note.text().chars().filter(c -> c == '\n').count();
        return String.format(
                Locale.ROOT,
                "<v:shape type=\"#note\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                        + "<v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/><v:textbox/>"
                        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>"
                        + "<x:Anchor>%d,15,%d,2,%d,31,%d,1</x:Anchor><x:AutoFill>False</x:AutoFill>"
                        + "<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>",
                note.column(),
                note.row() - 1,
                note.column() + 3,
                note.row() - 1 + lines,
                note.row() - 1,
                note.column() - 1);
    }
}
