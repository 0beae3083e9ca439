package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlHead;

/**
 * Citavi's projects as its backups hold them. Names of people, journals, publishers and keywords stand before the works,
 * and which work they belong to stands after them, so that a project is read twice. Quotations, tasks and categories are
 * left out.
 */
@AutoService(SourceFormat.class)
public final class CitaviFormat implements SourceFormat {

    private static final String ID = "citavi";
    private static final double SURE = 0.96;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "backups of Citavi's projects, versions 5 and 6";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> xml.root().equals("CitaviExchangeData"))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        CitaviProject project = CitaviProject.of(source, reading.limits());
        try (RecordText text = RecordText.open(source, reading.limits(), sink)) {
            RecordContext context = new RecordContext(new CitaviPlaces(text, project), ID, Markup.PLAIN, reading, sink);
            CitaviProject.RECORDS.read(text, reading.limits(), sink, (record, around) -> {
                if (record.name().equals("Reference")) {
                    new CitaviReference(context, project, record).send();
                }
            });
        }
    }
}
