package org.stridebook.sheet.archive;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.table.Refusal;

/** A forward-only walk through one XML part. Document types and deep nesting are refused, and names are told apart by their local part. */
public final class Xml implements AutoCloseable {

    public static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int DONE = XMLStreamConstants.END_DOCUMENT;

    private static final int DEEPEST = 64;

    /** Configured once and then only asked for readers, which it may be from any thread. */
    private static final XMLInputFactory FACTORY = factory();

    private final Location place;
    private final String part;
    private final XMLStreamReader reader;
    private int depth;

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Begins to read.
     *
     * @param place what to name where the part turns out to be damaged: a file or a sheet
     */
    public Xml(Location place, String part, InputStream in) throws Refusal {
        this.place = place;
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Moves on to the next event, {@link #START}, {@link #END}, {@link #DONE} or text. */
    public int next() throws Refusal {
        try {
            int event = reader.next();
            if (event == START && ++depth > DEEPEST) {
                throw forbidden("elements nested more than " + DEEPEST + " deep");
            } else if (event == END) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw forbidden("a document type");
            }
            return event;
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw damaged(e);
        }
    }

    /** Moves to the next element inside the element at depth {@code parent}; false once that ends. */
    public boolean nextIn(int parent) throws Refusal {
        int event;
        do {
            event = next();
            if (event == DONE || (event == END && depth < parent)) {
                return false;
            }
        } while (event != START);
        return true;
    }

    /** Moves to the next element named so, anywhere; false at the end of the document. */
    public boolean find(String name) throws Refusal {
        while (nextIn(0)) {
            if (is(name)) {
                return true;
            }
        }
        return false;
    }

    /** How many elements are open, the current one included. */
    public int depth() {
        return depth;
    }

    public boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** The local name of the current element. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute by local name; null where there is none. */
    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute by local name, or another text. */
    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** An attribute that stands in a namespace, such as {@code r:id}, where the same name may also stand without. */
    public String qualified(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute by namespace and local name, or empty. */
    public String attributeIn(String namespace, String name) {
        String value = reader.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    /** Whether an attribute says yes. */
    public boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    public int attributeCount() {
        return reader.getAttributeCount();
    }

    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** The text of the current event, where it is text. */
    public String chunk() throws Refusal {
        try {
            return reader.getText();
        } catch (UncheckedStreamException e) {
            throw damaged(e);
        }
    }

    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** All text inside the current element, which is left behind. */
    public String text() throws Refusal {
        int own = depth;
        String first = null;
        StringBuilder more = null;
        for (int event = next(); depth >= own; event = next()) {
            if (isText(event)) {
                if (first == null) {
                    first = chunk();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(chunk());
                }
            }
        }
        return more != null ? more.toString() : first == null ? "" : first;
    }

    /** Leaves the current element behind. */
    public void skip() throws Refusal {
        int own = depth;
        while (depth >= own) {
            next();
        }
    }

    public Refusal damaged(String what) {
        return new Refusal((place.sheet().isEmpty() ? SheetProblems.DAMAGED_FILE : SheetProblems.DAMAGED_SHEET)
                .at(
                        place,
                        place.sheet().isEmpty() ? "the file is damaged: " + what : "the sheet was not read: " + what,
                        "open the file in a spreadsheet program, check it and save it again"));
    }

    /** The parser reads texts late, and then can complain only by an unchecked exception around the real one. */
    private Refusal damaged(Exception e) {
        var cause = e instanceof XMLStreamException ? e : e.getCause();
        var at = cause instanceof XMLStreamException known ? known.getLocation() : null;
        String where = at == null ? "" : " at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
        return damaged("the part '" + part + "' breaks off or is no XML" + where);
    }

    private Refusal forbidden(String what) {
        return new Refusal(SheetProblems.FORBIDDEN_XML.at(
                place, "the part '" + part + "' has " + what, "ask where the file comes from"));
    }

    @Override
    public void close() throws Refusal {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
