package org.colloquy.core.source.xml;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.RecordText;

/**
 * Reads the records of an XML document one after the other. Where the document is broken, a problem tells the place, the
 * record that is broken there is left out, and reading goes on with the next; a record whose end tag is missing is read as
 * far as the next one. Several documents in a row are read like one. Whatever encoding a document declares, it is the text
 * that counts.
 */
public final class XmlRecords {

    private final Set<String> names;

    private XmlRecords(Set<String> names) {
        this.names = names;
    }

    /** Receives records. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * Takes a record. Its text is held, and places in it can be told, until this returns.
         *
         * @param around the elements in which it stands, the outermost first, without their content; their text is not held
         */
        void record(XmlElement record, List<XmlElement> around) throws IOException;
    }

    /** Records are the elements of these names, without prefix, wherever they stand. Records do not hold records. */
    public static XmlRecords named(String... names) {
        return new XmlRecords(ImmutableSet.copyOf(names));
    }

    /**
     * Reads all records.
     *
     * @throws IOException if the text cannot be read
     * @throws org.colloquy.core.source.LimitException if elements are nested deeper, or a record is longer, than {@code
     *     limits} allow, or so much is broken that reading on would take too long
     */
    public void read(RecordText text, Limits limits, MentionSink sink, Receiver receiver) throws IOException {
        new RecordWalk(text, limits, sink, receiver, names).walk();
    }
}
