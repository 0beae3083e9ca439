package org.colloquy.core.source.bibliography.xml;

import com.google.auto.service.AutoService;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlHead;
import org.colloquy.core.source.xml.XmlRecords;

/**
 * The front matter of articles in JATS, the Journal Article Tag Suite, and of the letters and replies that come with them.
 * Body, references, addresses of people and counts of pages and pictures are left out.
 */
@AutoService(SourceFormat.class)
public final class JatsFormat implements SourceFormat {

    private static final String ID = "jats";
    private static final double SURE = 0.95;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "articles in JATS (PubMed Central, eLife, PLOS ...): the front matter";
    }

    @Override
    public double recognise(Head head) {
        return XmlHead.of(head)
                        .filter(xml -> xml.text().contains("<article-meta")
                                || (xml.root().equals("article")
                                        && xml.tag().contains("article-type")
                                        && xml.text().contains("<front")))
                        .isPresent()
                ? SURE
                : 0;
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        XmlSource.read(ID, XmlRecords.named("article"), source, reading, sink, (context, article, around) -> {
            new JatsArticle(context, article).send();
            for (XmlElement part : article.children("sub-article", "response")) {
                new JatsArticle(context, part).send();
            }
        });
    }
}
