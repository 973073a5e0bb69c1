package org.stridebook.sheet.reading;

import java.util.ArrayList;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Cell;
import org.stridebook.table.Refusal;

/** What stands in a cell of an OpenDocument spreadsheet: paragraphs, perhaps a link in them, and perhaps a comment. */
record OdsCell(Value value, String comment, String link) {

    private static final int MOST_SPACES = 1000;

    boolean isBlank() {
        return value.text().isBlank() && value.kind() == Cell.Kind.TEXT && comment.isEmpty();
    }

    OdsCell holding(Value other) {
        return new OdsCell(other, comment, link);
    }

    /** Reads the current cell element, which is left behind. */
    static OdsCell read(Xml xml) throws Refusal {
        var reading = new Reading(xml);
        String text = reading.paragraphs();
        return new OdsCell(Value.text(text), reading.comment, reading.link);
    }

    private static final class Reading {
        private final Xml xml;
        private String comment = "";
        private String link = "";

        Reading(Xml xml) {
            this.xml = xml;
        }

        /** The paragraphs inside the current element, one per line. */
        String paragraphs() throws Refusal {
            int own = xml.depth();
            var lines = new ArrayList<String>();
            while (xml.nextIn(own)) {
                switch (xml.name()) {
                    case "p" -> lines.add(paragraph());
                    case "annotation" -> comment = paragraphs();
                    default -> xml.skip();
                }
            }
            return String.join("\n", lines);
        }

        private String paragraph() throws Refusal {
            int own = xml.depth();
            var text = new StringBuilder();
            for (int event = xml.next(); xml.depth() >= own; event = xml.next()) {
                if (Xml.isText(event)) {
                    text.append(xml.chunk());
                } else if (event == Xml.START) {
                    element(text);
                }
            }
            return text.toString();
        }

        private void element(StringBuilder text) throws Refusal {
            switch (xml.name()) {
                case "s" -> text.append(" ".repeat(spaces()));
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                case "a" -> link = link.isEmpty() ? xml.attribute("href", "") : link;
                case "ruby-text", "annotation", "note" -> xml.skip();
                default -> {
                    // a span or a ruby base: its text comes next
                }
            }
        }

        private int spaces() {
            String count = xml.attribute("c", "1");
            return count.matches("\\d{1,4}") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
        }
    }
}
