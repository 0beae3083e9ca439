package org.colloquy.core.source.programme.site;

import com.google.auto.service.AutoService;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.programme.page.HtmlPage;

/**
 * Saved HTML pages of the virtual-conference site family (icml.cc, neurips.cc, iclr.cc, mlsys.org ...): sessions,
 * listings, calendars, single events. A page in a layout that is not known is read as its copied text would be.
 */
@AutoService(SourceFormat.class)
public final class VirtualSiteHtmlFormat implements SourceFormat {

    private static final String ID = "virtual-site-html";
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.6;

    /** Names and addresses that only these sites use. */
    private static final ImmutableList<String> SIGNS = ImmutableList.of(
            "/static/virtual/",
            "skip to yearly menu bar",
            "successful-page-load",
            "displaycards",
            "maincard",
            "event-card",
            "track-schedule-card",
            "virtual-card",
            "elc-table",
            "detail-page-wrapper",
            "touchup-date",
            "showparentsession",
            "/virtual/20");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "session pages, listings and event pages of the virtual-conference sites (ICML, NeurIPS, ICLR, MLSys ...), saved as HTML";
    }

    @Override
    public double recognise(Head head) {
        if (!head.text().stripLeading().startsWith("<")) {
            return 0;
        }
        String markup = Ascii.toLowerCase(head.text());
        long signs = SIGNS.stream().filter(markup::contains).count();
        return signs > 1 ? CERTAIN : signs == 1 ? LIKELY : 0;
    }

    @Override
    public void read(Source source, ReadContext context, MentionSink sink) throws IOException {
        TextDocument document = TextDocument.load(source, context.limits(), sink);
        HtmlPage page = HtmlPage.parse(document, context.limits());
        PageMentions.send(document, ID, HtmlProgramme.read(page, context.editions()), context, sink);
    }
}
