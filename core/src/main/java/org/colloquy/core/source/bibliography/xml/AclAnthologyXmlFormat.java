package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/**
 * The ACL Anthology's XML: a collection of volumes with their papers. A paper takes over title and date of its volume. The
 * front matter, which is the volume's own, the events, and check sums of files are left out.
 */
@AutoService(SourceFormat.class)
public final class AclAnthologyXmlFormat implements SourceFormat {

    private static final String ID = "acl-anthology-xml";
    private static final double SURE = 0.96;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "the ACL Anthology's XML: volumes, their editors, their papers";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> xml.root().equals("collection")
                                && xml.text().contains("<volume ")
                                && (xml.text().contains("<meta>") || xml.text().contains("<paper ")))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(text, ID, Markup.PLAIN, reading, sink);
            Volumes volumes = new Volumes(context);
            XmlRecords.named("meta", "paper").read(text, reading.limits(), sink, volumes::record);
        }
    }

    /** Keeps the volume that is being read. */
    private static final class Volumes {

        private final RecordContext context;
        private AclVolume volume = AclVolume.UNKNOWN;

        Volumes(RecordContext context) {
            this.context = context;
        }

        void record(XmlElement record, List<XmlElement> around) {
            boolean inVolume =
                    !around.isEmpty() && around.get(around.size() - 1).name().equals("volume");
            String name = inVolume ? AclVolume.name(around) : "";
            if (record.name().equals("paper")) {
                AclVolume own = volume.name().equals(name) && inVolume ? volume : AclVolume.UNKNOWN;
                new AclPaper(context, record, name, own).send();
            } else if (inVolume) {
                volume = AclVolume.send(context, record, around);
            }
        }
    }
}
