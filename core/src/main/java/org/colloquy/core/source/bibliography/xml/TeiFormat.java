package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/**
 * Works in TEI: the headers of papers that GROBID makes, the {@code biblFull} of HAL, and lists of {@code biblStruct} such as
 * Zotero exports. Of a paper that has a header the body and its references are left out, as they are of JATS; a document without
 * a header of its own is read as the list that it is.
 */
@AutoService(SourceFormat.class)
public final class TeiFormat implements SourceFormat {

    private static final String ID = "tei";
    private static final double SURE = 0.95;
    private static final String ENTRY = "biblStruct";
    private static final String FULL = "biblFull";
    private static final String HEADER = "teiHeader";
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]{0,200}(?<!/)>\\s{0,200}[^<\\s]");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "TEI: headers of papers (GROBID), HAL's biblFull, lists of biblStruct (Zotero)";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml ->
                                xml.text().contains("<" + ENTRY) || xml.text().contains("<" + FULL))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        String holder =
                XmlHead.of(Head.of(source)).map(head -> holder(head.text())).orElse(ENTRY);
        XmlSource.read(ID, XmlRecords.named(holder), source, reading, sink, (context, record, around) -> {
            if (holder.equals(ENTRY)) {
                new TeiRecord(context, record, record).send();
            } else {
                entry(record).ifPresent(entry -> new TeiRecord(context, record, entry).send());
            }
        });
    }

    /** Returns what holds a record: the description of a work may stand beside what else is said of it. */
    private static String holder(String text) {
        if (text.contains("<" + FULL)) {
            return FULL;
        }
        int source = text.indexOf("<sourceDesc");
        int end = text.indexOf("</sourceDesc", Math.max(0, source));
        String described = source < 0 ? "" : text.substring(source, end < 0 ? text.length() : end);
        return described.contains("<" + ENTRY) && TITLE.matcher(described).find() ? HEADER : ENTRY;
    }

    private static Optional<XmlElement> entry(XmlElement holder) {
        return holder.path("sourceDesc", ENTRY).or(() -> holder.path("fileDesc", "sourceDesc", ENTRY));
    }
}
