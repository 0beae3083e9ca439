package org.colloquy.core.source.programme.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Segmenter;
import org.colloquy.core.source.programme.page.HtmlFlow;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.jsoup.nodes.Element;

/** Finds what a saved page says about the session that its cards belong to. */
final class SessionHeads {

    private static final String MAIN_TITLE = ".main-title";
    private static final Pattern LABEL = Pattern.compile("^(?:Track|Session):\\s{1,5}");
    /** Titles that name the site, or an item, and not a session. */
    private static final Pattern NO_SESSION = Pattern.compile("^\\w{2,10}(?: (?:19|20)\\d\\d)?(?: \\w+)?$");

    private SessionHeads() {}

    /** Returns the session that stands above the offset {@code firstCard}; empty on a listing, which has none. */
    static Optional<SessionHead> above(HtmlPage page, int firstCard) {
        Optional<Printed> title = page.dom().select(MAIN_TITLE).stream()
                .filter(element -> !SiteChrome.holds(element))
                .map(page::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return title.flatMap(printed -> above(page, printed, firstCard));
    }

    private static Optional<SessionHead> above(HtmlPage page, Printed title, int end) {
        List<Block> head = new HtmlFlow(page.markup(), SiteChrome::is)
                .blocks(page.dom()).stream()
                        .filter(block -> block.start() >= title.start() && block.start() < end)
                        .toList();
        return SessionHeadReader.read(Segmenter.of(head));
    }

    /** Returns the session that only the title of the window names, as on a page that asks for a login. */
    static Optional<SessionHead> ofTitle(HtmlPage page, Editions known) {
        Element title = page.dom().selectFirst("title");
        if (title == null || !title.hasText()) {
            return Optional.empty();
        }
        Printed text = page.text(title);
        Matcher label = LABEL.matcher(text.text());
        if (label.find()) {
            return Optional.of(SessionHead.named(text.from(label.end()).strip()));
        }
        boolean item = known.beginsWithSeries(text.text());
        return item || NO_SESSION.matcher(text.text()).matches()
                ? Optional.empty()
                : Optional.of(SessionHead.named(text));
    }
}
