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

/** Simple Dublin Core in XML ({@code oai_dc:dc}), as every repository gives it: records alone, and the answers of OAI-PMH and SRU. */
@AutoService(SourceFormat.class)
public final class DublinCoreFormat implements SourceFormat {

    private static final String ID = "dublin-core";
    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final double SURE = 0.9;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "simple Dublin Core in XML (oai_dc), also in answers of OAI-PMH and SRU";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> xml.text().contains(ELEMENTS)
                                && (xml.root().equals("dc")
                                        || xml.text().contains(":dc ")
                                        || xml.text().contains("<dc ")))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(
                ID,
                XmlRecords.named("dc"),
                source,
                reading,
                sink,
                (context, record, around) -> new DublinCoreRecord(context, record).send());
    }
}
