package org.colloquy.core.source.bibliography.xml;

import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlRecords;

/** Reads the records of an XML document for a format. */
final class XmlSource {

    private XmlSource() {}

    /** Reads one record into mentions. */
    @FunctionalInterface
    interface RecordReader {
        void read(RecordContext context, XmlElement record, List<XmlElement> around);
    }

    static void read(
            String format,
            XmlRecords records,
            Source source,
            ReadContext reading,
            MentionSink sink,
            RecordReader reader)
            throws IOException {
        read(format, Markup.PLAIN, records, source, reading, sink, reader);
    }

    static void read(
            String format,
            Markup markup,
            XmlRecords records,
            Source source,
            ReadContext reading,
            MentionSink sink,
            RecordReader reader)
            throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(text, format, markup, reading, sink);
            records.read(text, reading.limits(), sink, (record, around) -> reader.read(context, record, around));
        }
    }

    /** Returns a record that stands at an element. */
    static PaperRecord paper(RecordContext context, XmlElement element) {
        return new PaperRecord(context, element.reading(element.name()));
    }
}
