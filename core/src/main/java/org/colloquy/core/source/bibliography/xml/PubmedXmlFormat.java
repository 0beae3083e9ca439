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

/**
 * PubMed's XML: articles and books, in sets or alone. Dates of the record itself, lists of references, grants and
 * chemicals are left out.
 */
@AutoService(SourceFormat.class)
public final class PubmedXmlFormat implements SourceFormat {

    private static final String ID = "pubmed-xml";
    private static final double SURE = 0.96;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "PubMed's XML: PubmedArticleSet, PubmedBookArticleSet, MedlineCitationSet";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml ->
                                xml.root().startsWith("Pubmed") || xml.root().startsWith("MedlineCitation"))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        boolean bare = XmlHead.of(Head.of(source))
                .filter(xml -> xml.root().startsWith("MedlineCitation"))
                .isPresent();
        XmlRecords records =
                bare ? XmlRecords.named("MedlineCitation") : XmlRecords.named("PubmedArticle", "PubmedBookArticle");
        XmlSource.read(
                ID,
                records,
                source,
                reading,
                sink,
                (context, record, around) -> new PubmedArticle(context, record).send());
    }
}
