package org.stridebook.sheet.reading;

import org.stridebook.problem.Location;
import org.stridebook.sheet.archive.Archive;
import org.stridebook.sheet.archive.Relations;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Refusal;
import org.stridebook.table.TableBuilder;

/** The comments of a worksheet, without their authors: old-style notes, and the conversations of newer Excel. */
final class XlsxComments {

    /** Excel repeats a conversation as a note that begins with this, for older programs. */
    private static final String REPEATED = "[Threaded comment]";

    private XlsxComments() {}

    static void read(Archive archive, Relations relations, Location place, TableBuilder table) throws Refusal {
        String conversations = relations.part("threadedComment");
        if (conversations != null && archive.has(conversations)) {
            read(archive, conversations, "threadedComment", place, table);
        }
        String notes = relations.part("comments");
        if (notes != null && archive.has(notes)) {
            read(archive, notes, "comment", place, table);
        }
    }

    private static void read(Archive archive, String part, String element, Location place, TableBuilder table)
            throws Refusal {
        try (var xml = new Xml(place, part, archive.read(part))) {
            while (xml.find(element)) {
                Address address = Address.of(xml.attribute("ref", ""));
                String text = element.equals("comment") ? RichText.of(xml) : conversation(xml);
                if (address != null && !text.isBlank() && !text.startsWith(REPEATED)) {
                    table.comment(address.row(), address.column(), text);
                }
            }
        }
    }

    private static String conversation(Xml xml) throws Refusal {
        int open = xml.depth();
        var text = new StringBuilder();
        while (xml.nextIn(open)) {
            if (xml.is("text")) {
                text.append(xml.text());
            } else {
                xml.skip();
            }
        }
        return text.toString();
    }
}
