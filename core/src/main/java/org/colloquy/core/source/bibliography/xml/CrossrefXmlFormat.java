package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/** Crossref's XML: what publishers deposit, and what its services answer (unixref, unixsd). References are left out. */
@AutoService(SourceFormat.class)
public final class CrossrefXmlFormat implements SourceFormat {

    private static final String ID = "crossref-xml";
    private static final double SURE = 0.96;

    /** An answer of the service, which says more than the record, holds one record. */
    private static final String ANSWER = "query";

    private static final String[] WORKS = {
        "journal", "conference", "book", "dissertation", "report-paper", "posted_content", "standard", "peer_review"
    };

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "Crossref's XML: deposits, and answers in unixref and unixsd";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> List.of("crossref_result", "doi_records", "doi_record", "doi_batch", "crossref")
                                        .contains(xml.root())
                                && (xml.text().contains("www.crossref.org/")
                                        || xml.text().contains("<crossref>")))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        boolean answers = XmlHead.of(Head.of(source))
                .filter(xml -> xml.root().equals("crossref_result"))
                .isPresent();
        XmlSource.read(
                ID,
                answers ? XmlRecords.named(ANSWER) : XmlRecords.named(WORKS),
                source,
                reading,
                sink,
                (context, record, around) ->
                        works(record).forEach(work -> new CrossrefXmlRecord(context, record, work).send()));
    }

    private static List<XmlElement> works(XmlElement record) {
        return record.name().equals(ANSWER)
                ? record.path("doi_record", "crossref")
                        .map(found -> found.children(WORKS))
                        .orElse(List.of())
                : List.of(record);
    }
}
