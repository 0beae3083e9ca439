package org.colloquy.core.source.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;

/**
 * The tags and texts of a file of an archive, one after the other, without their places; names are told without prefixes.
 * Whatever a visitor of an element does not read of it is passed over.
 */
public final class XmlTags implements AutoCloseable {

    private final String source;
    private final String path;
    private final int deepest;
    private final int longest;
    private final InputStream in;
    private final XMLStreamReader2 xml;
    private int depth;

    private XmlTags(String source, String path, InputStream in, Limits limits) throws IOException {
        this.source = source;
        this.path = path;
        this.deepest = limits.depth();
        this.longest = limits.recordCharacters();
        this.in = in;
        try {
            this.xml = new XmlParser().parse(in);
        } catch (XMLStreamException e) {
            in.close();
            throw failure(e);
        }
    }

    /** Visits what an element holds. */
    @FunctionalInterface
    public interface Visitor {

        /** Visits an element, of which the start tag was read. */
        void element() throws IOException;

        /** Visits a stretch of text. */
        default void text(String text) {}
    }

    /**
     * Reads a file, and closes it.
     *
     * @param source what the archive is called
     * @param path the path of the file in it
     * @throws IOException if it cannot be read, or is no XML
     */
    public static XmlTags open(String source, String path, InputStream in, Limits limits) throws IOException {
        return new XmlTags(source, path, in, limits);
    }

    /**
     * Visits what the element whose start tag was read last holds, up to its end tag; at the beginning, the outermost element.
     *
     * @throws LimitException if elements are nested deeper than the limits allow
     */
    public void visit(Visitor visitor) throws IOException {
        int level = depth;
        while (depth >= level && hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.element();
                leaveTo(level);
            } else if (isText(event)) {
                visitor.text(xml.getText());
            }
        }
    }

    /**
     * Returns the text of the element whose start tag was read last, with that of the elements in it.
     *
     * @param unread the names of elements in it that are passed over
     * @throws LimitException if that is more than a record may have
     */
    public String content(String... unread) throws IOException {
        List<String> names = List.of(unread);
        StringBuilder content = new StringBuilder();
        int level = depth;
        while (depth >= level && hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && names.contains(name())) {
                leaveTo(depth - 1);
            } else if (isText(event)) {
                content.append(xml.getText());
                if (content.length() > longest) {
                    throw new LimitException(
                            source,
                            "a text in " + path + " is longer than " + longest
                                    + " characters (the limit recordCharacters)");
                }
            }
        }
        return content.toString();
    }

    /** Returns the name of the element whose start tag was read last. */
    public String name() {
        return RecordStarts.localName(xml.getLocalName(), 0);
    }

    /** Returns the value of an attribute of the element whose start tag was read last; empty if it has none. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (RecordStarts.localName(xml.getAttributeLocalName(i), 0).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void leaveTo(int level) throws IOException {
        while (depth > level && hasNext()) {
            next();
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    private boolean hasNext() throws IOException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > deepest) {
                throw new LimitException(
                        source, "elements of " + path + " are nested deeper than " + deepest + " (the limit depth)");
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private IOException failure(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException failure) {
            return failure;
        }
        ZipException damaged = new ZipException(path + " is no XML: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        damaged.initCause(e);
        return damaged;
    }
}
