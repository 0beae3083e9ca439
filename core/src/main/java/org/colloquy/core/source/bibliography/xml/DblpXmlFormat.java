package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/**
 * dblp's XML: the whole of it, a person's page, a single record. Dates of the records themselves, {@code cite}, {@code
 * cdrom}, and of people's records what is no name, place of work or identifier are left out; so are pages that only tell
 * people of one name apart or lead on to another.
 */
@AutoService(SourceFormat.class)
public final class DblpXmlFormat implements SourceFormat {

    private static final String ID = "dblp-xml";
    private static final double SURE = 0.97;
    private static final String[] RECORDS = {
        "article",
        "inproceedings",
        "proceedings",
        "book",
        "incollection",
        "phdthesis",
        "mastersthesis",
        "www",
        "data",
        "person"
    };
    private static final Set<String> ROOTS = ImmutableSet.of("dblp", "dblpperson", "dblpcites");
    private static final Set<String> NAMES = ImmutableSet.copyOf(RECORDS);
    private static final Pattern KEY = Pattern.compile(
            "\\skey\\s?=\\s?[\"'](?:conf|journals|books|phd|series|reference|tr|www|data|homepages|persons|ms)/");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "dblp's XML: the whole bibliography, a person's page, single records; people with their numbers and ORCIDs";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head).filter(DblpXmlFormat::isMine).isPresent() ? SURE : 0;
    }

    private static boolean isMine(XmlHead head) {
        return ROOTS.contains(head.root())
                || (NAMES.contains(head.root()) && KEY.matcher(head.tag()).find());
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(ID, XmlRecords.named(RECORDS), source, reading, sink, (context, record, around) -> {
            if (DblpPerson.isOne(record)) {
                DblpPerson.send(context, record);
            } else {
                new DblpRecord(context, record).send();
            }
        });
    }
}
