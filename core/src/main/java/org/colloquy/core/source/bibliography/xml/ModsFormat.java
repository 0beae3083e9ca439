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

/** MODS, version 3: the Metadata Object Description Schema of libraries. What records say of themselves is left out. */
@AutoService(SourceFormat.class)
public final class ModsFormat implements SourceFormat {

    private static final String ID = "mods";
    private static final double SURE = 0.96;
    private static final double WRAPPED = 0.8;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "MODS 3, single records and collections";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                .map(xml -> {
                    if (xml.root().equals("mods") || xml.root().equals("modsCollection")) {
                        return SURE;
                    }
                    boolean wrapped = xml.text().contains("http://www.loc.gov/mods/v3")
                            && (xml.text().contains("<mods ") || xml.text().contains("<mods:mods"));
                    return wrapped ? WRAPPED : 0;
                })
                .orElse(0.0);
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(
                ID,
                XmlRecords.named("mods"),
                source,
                reading,
                sink,
                (context, record, around) -> new ModsRecord(context, record).send());
    }
}
