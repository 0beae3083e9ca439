package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.marc.MarcField;
import org.colloquy.core.source.bibliography.marc.MarcField.Subfield;
import org.colloquy.core.source.bibliography.marc.MarcRecord;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/**
 * MARC 21 in XML, as libraries give it: records alone, collections, and the answers of SRU and OAI-PMH that hold them.
 * Fields of the library's own, from 9 on, and what the record says about itself are left out.
 */
@AutoService(SourceFormat.class)
public final class MarcXmlFormat implements SourceFormat {

    private static final String ID = "marc-xml";
    private static final double SURE = 0.95;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "MARC 21 in XML, also in answers of SRU and OAI-PMH";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> xml.text().contains("leader>")
                                && xml.text().contains("datafield ")
                                && xml.text().contains("subfield code=\"")
                                && xml.text().contains("tag=\"245\""))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(
                ID,
                XmlRecords.named(holder(Head.of(source))),
                source,
                reading,
                sink,
                (context, record, around) -> (record.name().equals("record")
                                ? Stream.of(record)
                                : record.children("record").stream())
                        .forEach(marc -> record(context, marc).send()));
    }

    private static MarcRecord record(RecordContext context, XmlElement marc) {
        String leader = marc.textOf("leader").map(Passage::text).orElse("");
        List<MarcField> fields = marc.children("controlfield", "datafield").stream()
                .flatMap(field -> field(field).stream())
                .toList();
        return new MarcRecord(XmlSource.paper(context, marc), leader, fields);
    }

    private static Optional<MarcField> field(XmlElement field) {
        String tag = field.attributeText("tag");
        if (field.name().equals("controlfield")) {
            return field.text().map(value -> MarcField.control(tag, value));
        }
        List<Subfield> parts = field.children("subfield").stream()
                .flatMap(part -> part.text().map(text -> new Subfield(part.attributeText("code"), text)).stream())
                .toList();
        String indicators = indicator(field, "ind1") + indicator(field, "ind2");
        return Optional.of(new MarcField(tag, indicators, parts, field.reading(field.name())));
    }

    private static String indicator(XmlElement field, String name) {
        String value = field.attributeText(name);
        return value.isEmpty() ? " " : value.substring(0, 1);
    }

    /** In an envelope the record of the library stands in another that is called the same. */
    private static String holder(Head head) {
        String root = XmlHead.of(head).map(XmlHead::root).orElse("");
        return switch (root) {
            case "searchRetrieveResponse" -> "recordData";
            case "OAI-PMH" -> "metadata";
            default -> "record";
        };
    }
}
