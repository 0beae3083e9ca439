package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/** EndNote's XML, as EndNote and Bookends write it. What concerns the library of the writer is left out. */
@AutoService(SourceFormat.class)
public final class EndnoteXmlFormat implements SourceFormat {

    private static final String ID = "endnote-xml";
    private static final double SURE = 0.95;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "EndNote's XML";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> (xml.root().equals("xml") || xml.root().equals("records"))
                                && xml.text().contains("<record>")
                                && (xml.text().contains("<ref-type")
                                        || xml.text().contains("<contributors")))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(
                ID,
                XmlRecords.named("record"),
                source,
                reading,
                sink,
                (context, record, around) -> new EndnoteRecord(context, record).send());
    }
}
