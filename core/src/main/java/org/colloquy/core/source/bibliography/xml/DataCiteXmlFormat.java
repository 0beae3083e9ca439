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

/** DataCite's XML, kernels 2 to 4: records alone, and the answers of OAI-PMH that hold them. */
@AutoService(SourceFormat.class)
public final class DataCiteXmlFormat implements SourceFormat {

    private static final String ID = "datacite-xml";
    private static final String SCHEMA = "datacite.org/schema/kernel-";
    private static final double SURE = 0.96;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "DataCite's XML, kernels 2 to 4";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> xml.root().equals("resource")
                                ? xml.tag().contains(SCHEMA)
                                : xml.root().equals("OAI-PMH") && xml.text().contains(SCHEMA))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(
                ID,
                XmlRecords.named("resource"),
                source,
                reading,
                sink,
                (context, record, around) -> new DataCiteXmlRecord(context, record).send());
    }
}
