package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.Segmenter;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.line.WrappedLines;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.time.EditionClues;

/** Reads a page from its blocks alone, as copied text gives them: finds menu, head and items. */
final class PageReader {

    private PageReader() {}

    /** Returns the pages in {@code blocks}, of which each but the first begins with a page's first words. */
    static List<ProgrammePage> readAll(List<Block> blocks, Editions known) {
        List<Block> things = Segmenter.things(WrappedLines.joined(blocks));
        ImmutableList.Builder<ProgrammePage> pages = ImmutableList.builder();
        int start = 0;
        boolean lead = true;
        for (int end = 1; end <= things.size(); end++) {
            boolean last = end == things.size();
            if (last || SiteText.opensPage(things.get(end).toString())) {
                ProgrammePage page = read(things.subList(start, end), known);
                if (last || !lead || !page.items().isEmpty()) {
                    pages.add(page);
                    start = end;
                }
                lead = false;
            }
        }
        return things.isEmpty() ? List.of(read(things, known)) : pages.build();
    }

    static ProgrammePage read(List<Block> blocks, Editions known) {
        List<Block> content = withoutMenu(blocks);
        int count = indexOf(content, SiteText::countsItems);
        boolean listing = count >= 0;
        boolean whole = !blocks.isEmpty() && SiteText.opensPage(blocks.get(0).toString());
        List<Segment> found = Segmenter.of(listing ? content.subList(count + 1, content.size()) : content);
        List<Segment> segments = whole && !listing ? PageLabel.known(found) : found;
        boolean loginRequired = blocks.stream().anyMatch(block -> SiteText.asksForLogin(block.toString()));
        List<Item> event = listing || loginRequired ? List.of() : EventPage.read(content, segments);
        if (!event.isEmpty()) {
            return new ProgrammePage(Optional.empty(), event, clues(blocks, known), false);
        }
        int body = listing ? 0 : bodyStart(segments);
        List<Segment> head = withoutLoginNotice(segments.subList(0, body));
        return new ProgrammePage(
                loginRequired || isSession(head, segments.subList(body, segments.size()))
                        ? SessionHeadReader.read(whole ? PageLabel.leftOut(head) : head)
                        : Optional.empty(),
                ItemReader.read(segments.subList(body, segments.size())),
                clues(blocks, known),
                loginRequired);
    }

    /** The heading of a listing looks like a session's title, but has nothing of what else tells a session. */
    private static boolean isSession(List<Segment> head, List<Segment> body) {
        return head.stream().anyMatch(PageReader::marksSession)
                || body.stream()
                        .filter(Segment::isMarker)
                        .findFirst()
                        .filter(first -> first.is(Segment.Type.SLOT))
                        .isPresent();
    }

    private static boolean marksSession(Segment segment) {
        return segment.is(Segment.Type.NOTICE)
                || isHeadLine(segment)
                || (segment.is(Segment.Type.KIND) && KindWords.isSession(segment.text()));
    }

    private static List<Segment> withoutLoginNotice(List<Segment> head) {
        return head.stream()
                .filter(segment -> !SiteText.asksForLogin(segment.text()))
                .toList();
    }

    private static List<Block> withoutMenu(List<Block> blocks) {
        int start = indexOf(blocks, SiteText::startsMenu);
        if (start < 0) {
            return blocks;
        }
        int end = start;
        for (int i = start; i < blocks.size(); i++) {
            String text = blocks.get(i).toString();
            end = SiteText.startsMenu(text) || SiteText.endsMenu(text) ? i : end;
        }
        return blocks.subList(end + 1, blocks.size());
    }

    private static int indexOf(List<Block> blocks, Predicate<String> wanted) {
        for (int i = 0; i < blocks.size(); i++) {
            if (wanted.test(blocks.get(i).toString())) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where the head of a session's page ends: at the notice about the chat, or at the first item. */
    private static int bodyStart(List<Segment> segments) {
        int lastMarker = segments.size() - 1;
        while (lastMarker >= 0 && !segments.get(lastMarker).isMarker()) {
            lastMarker--;
        }
        for (int i = 0; i < lastMarker; i++) {
            if (segments.get(i).is(Segment.Type.NOTICE)) {
                return i + 1;
            }
        }
        int body = 0;
        while (body < segments.size() && !beginsItem(segments, body)) {
            body++;
        }
        return new Outlook(segments).isKindUnderTitle(body) ? body - 1 : body;
    }

    /** A label such as "Session", or a time above the moderator's line, still belongs to the head. */
    private static boolean beginsItem(List<Segment> segments, int at) {
        Segment segment = segments.get(at);
        if (!segment.isMarker()) {
            return false;
        }
        boolean label = segment.is(Segment.Type.KIND) && KindWords.isSession(segment.text());
        boolean ofHead = segment.is(Segment.Type.SLOT) && at + 1 < segments.size() && isHeadLine(segments.get(at + 1));
        return !label && !ofHead;
    }

    private static boolean isHeadLine(Segment segment) {
        Printed first = segment.block().first();
        return segment.is(Segment.Type.TEXT)
                && (RoleLine.parse(first).isPresent() || first.text().regionMatches(true, 0, "abstract:", 0, 9));
    }

    private static Optional<String> knownSeries(String text, Editions known) {
        return known.series().stream()
                .map(ConferenceSeries::acronym)
                .filter(text::equals)
                .findFirst();
    }

    private static EditionClues clues(List<Block> blocks, Editions known) {
        Optional<String> series = Optional.empty();
        Optional<Integer> year = Optional.empty();
        Optional<String> zone = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).toString();
            boolean siteName = i > 0 && SiteText.startsMenu(blocks.get(i - 1).toString());
            series = series.or(() -> siteName ? knownSeries(text, known) : SiteText.series(text));
            year = year.or(() -> SiteText.selectedYear(text));
            zone = zone.or(() -> SiteText.timezone(text));
        }
        return new EditionClues(series, year, zone);
    }
}
