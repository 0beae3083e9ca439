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

/** The bibliography of Word, as its file of sources and its documents hold it. */
@AutoService(SourceFormat.class)
public final class MsBibFormat implements SourceFormat {

    private static final String ID = "word-xml";
    private static final double SURE = 0.96;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Word's bibliography (Sources.xml)";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> xml.root().equals("Sources")
                                && xml.tag().contains("/officeDocument/")
                                && xml.tag().contains("/bibliography"))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(
                ID,
                XmlRecords.named("Source"),
                source,
                reading,
                sink,
                (context, record, around) -> new MsBibRecord(context, record).send());
    }
}
