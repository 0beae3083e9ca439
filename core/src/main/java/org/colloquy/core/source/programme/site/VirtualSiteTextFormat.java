package org.colloquy.core.source.programme.site;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;

/**
 * Pages of the virtual-conference site family (icml.cc, neurips.cc, iclr.cc, mlsys.org ...) as text copied from a
 * browser: the page of a session, a listing of items, the page of one item.
 */
@AutoService(SourceFormat.class)
public final class VirtualSiteTextFormat implements SourceFormat {

    private static final String ID = "virtual-site-text";
    private static final int LOOKED_AT = 400;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "session pages and listings of the virtual-conference sites (ICML, NeurIPS, ICLR, MLSys ...), copied as text";
    }

    @Override
    public double recognise(Head head) {
        if (head.text().stripLeading().startsWith("<")) {
            return 0;
        }
        List<Printed> lines = TextBlocks.of(head.text()).stream()
                .limit(LOOKED_AT)
                .flatMap(block -> block.lines().stream())
                .toList();
        return SiteSigns.of(lines);
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        for (ProgrammePage page : PageReader.readAll(TextBlocks.of(document.text()), context.editions())) {
            PageMentions.send(document, ID, page, context, sink);
        }
    }
}
