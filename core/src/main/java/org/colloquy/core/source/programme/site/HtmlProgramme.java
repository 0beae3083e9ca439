package org.colloquy.core.source.programme.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.Segmenter;
import org.colloquy.core.source.programme.page.HtmlFlow;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.colloquy.core.source.programme.time.EditionClues;
import org.jsoup.nodes.Element;

/** Finds out how a saved page is marked up, and reads session and items from it. */
final class HtmlProgramme {

    /** One of so many cards may have no title before we say that we do not know them. */
    private static final int ONE_OF = 10;

    private final HtmlPage page;
    private final Editions known;

    private HtmlProgramme(HtmlPage page, Editions known) {
        this.page = page;
        this.known = known;
    }

    static ProgrammePage read(HtmlPage page, Editions known) {
        return new HtmlProgramme(page, known).read();
    }

    private ProgrammePage read() {
        for (CardLayout layout : CardLayout.ALL) {
            List<Element> cards = containers(layout);
            List<Item> items = items(layout, cards);
            if (!items.isEmpty()) {
                return programme(
                        SessionHeads.above(page, cards.get(0).sourceRange().startPos()), items);
            }
        }
        List<Item> items = CalendarReader.read(page);
        if (items.isEmpty()) {
            items = detail();
        }
        return items.isEmpty() ? unknown() : programme(Optional.empty(), items);
    }

    private List<Element> containers(CardLayout layout) {
        return layout.containers(page.dom()).stream()
                .filter(card -> !SiteChrome.holds(card))
                .toList();
    }

    /** Returns the items in {@code cards}, each once; none if these cards are marked up in a way we do not know. */
    private List<Item> items(CardLayout layout, List<Element> cards) {
        List<Item> items = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        int untitled = 0;
        for (Element card : cards) {
            Item item = CardReader.read(page, layout, card);
            untitled += item.title().isPresent() ? 0 : 1;
            if (item.address().map(Printed::text).map(addresses::add).orElse(true)) {
                items.add(item);
            }
        }
        // One may be cut off at the end of the page.
        boolean known = untitled <= Math.max(1, cards.size() / ONE_OF);
        return known && untitled < cards.size() ? items : List.of();
    }

    /** Reads the page of one event; the timetable that a workshop's page holds becomes a session of it. */
    private List<Item> detail() {
        for (CardLayout layout : List.of(CardLayout.DETAIL, CardLayout.OLD_DETAIL)) {
            for (Element container : containers(layout)) {
                Item item = CardReader.read(page, layout, container);
                boolean session = item.kind()
                        .filter(kind -> KindWords.isSession(kind.text()))
                        .isPresent();
                if (item.title().isPresent() && !session && tellsMore(item)) {
                    return withTimetable(item);
                }
            }
        }
        return List.of();
    }

    private static boolean tellsMore(Item item) {
        return item.kind().isPresent()
                || item.authors().isPresent()
                || !item.paragraphs().isEmpty();
    }

    private List<Item> withTimetable(Item event) {
        List<Item> rows = items(CardLayout.SCHEDULE_ROW, containers(CardLayout.SCHEDULE_ROW));
        return EventPage.with(event, rows.isEmpty() ? shownRows(event) : rows);
    }

    /** Reads a timetable in no known layout as if a reader had copied it. */
    private List<Item> shownRows(Item event) {
        List<Block> blocks = Segmenter.things(blocks());
        return event.kind()
                .flatMap(kind -> KindWords.ofBadge(kind.text()))
                .map(kind -> Timetable.start(blocks, kind))
                .map(start -> Timetable.rows(blocks.subList(start, blocks.size()), event.slot()))
                .orElse(List.of());
    }

    private ProgrammePage programme(Optional<SessionHead> session, List<Item> items) {
        List<String> addresses = items.stream()
                .flatMap(item -> item.address().stream())
                .map(Printed::text)
                .toList();
        return new ProgrammePage(session, items, HtmlClues.of(page, addresses, known), false);
    }

    /** Reads a page in no known layout: by what the titles link to, or as copied text, whichever finds more. */
    private ProgrammePage unknown() {
        ProgrammePage text = fromText();
        List<Item> linked = LinkedItems.read(page);
        long titled =
                text.items().stream().filter(item -> item.title().isPresent()).count();
        if (linked.size() <= titled) {
            return text;
        }
        int first =
                linked.get(0).parts().stream().mapToInt(Printed::start).min().orElse(0);
        return programme(SessionHeads.above(page, first), linked);
    }

    /** Reads a page as if a reader had copied it. */
    private ProgrammePage fromText() {
        ProgrammePage read = PageReader.read(blocks(), known);
        EditionClues clues = HtmlClues.of(page, List.of(), known);
        boolean wall = read.loginRequired() && read.items().isEmpty();
        return new ProgrammePage(
                wall ? SessionHeads.ofTitle(page, known) : read.session(),
                read.items(),
                new EditionClues(
                        clues.series().or(read.clues()::series),
                        clues.year().or(read.clues()::year),
                        clues.zone().or(read.clues()::zone)),
                wall);
    }

    /** A line break in markup is meant; lines of preformatted text may have been wrapped. */
    private List<Block> blocks() {
        List<Block> blocks = new HtmlFlow(page.markup(), SiteChrome::is).blocks(page.dom());
        return page.dom().selectFirst("pre") != null
                ? blocks
                : blocks.stream()
                        .flatMap(block -> Segmenter.unwrapped(block.lines()).stream())
                        .toList();
    }
}
