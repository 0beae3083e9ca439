package org.colloquy.core.source.programme.site;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.PlaceLine;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.NameLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of a programme. Pages give their parts in several orders (time, kind, title, authors, abstract; or
 * kind, title, authors, time, room, abstract; or number, award, title ...), but a page keeps to one: what comes first
 * begins every item.
 */
final class ItemReader {

    private static final String ABSTRACT = "abstract:";
    /** Some pages print {@code @ None} behind the time. */
    private static final String NO_ROOM = "none";

    private final ImmutableList.Builder<Item> items = ImmutableList.builder();
    private final Outlook outlook;
    private final Optional<Segment> first;
    private final Segment.Type starter;
    private Item.@Nullable Builder open;
    private boolean headed;
    private boolean pastAbstract;
    private @Nullable Segment before;

    private ItemReader(List<Segment> segments) {
        this.outlook = new Outlook(segments);
        this.first = segments.stream().filter(Segment::isMarker).findFirst();
        this.starter = first.map(Segment::type).orElse(Segment.Type.KIND);
    }

    /** Returns the items in {@code segments}; what precedes the first marker belongs to none. */
    static List<Item> read(List<Segment> segments) {
        ItemReader reader = new ItemReader(kindsFirst(segments));
        for (int at = 0; at < segments.size(); at++) {
            reader.add(at);
        }
        reader.close();
        return withTitles(reader.items.build());
    }

    /** Where hardly any item has a kind, the only words of an item are its title even if they are a kind's. */
    private static List<Item> withTitles(List<Item> items) {
        long kindless = items.stream()
                .filter(item -> item.title().isPresent() && item.kind().isEmpty())
                .count();
        return kindless * 2 < items.size()
                ? items
                : items.stream().map(Item::withKindAsTitle).toList();
    }

    /** Where a page prints each kind between title and authors, puts it before the title. */
    private static List<Segment> kindsFirst(List<Segment> segments) {
        List<Segment> ordered = new ArrayList<>(segments);
        Outlook outlook = new Outlook(segments);
        long sure = IntStream.range(0, segments.size())
                .filter(outlook::isKindUnderTitle)
                .count();
        long above = IntStream.range(0, segments.size())
                .filter(outlook::isAboveNames)
                .count();
        for (int i = 1; i < ordered.size(); i++) {
            if (outlook.isKindUnderTitle(i) || (sure > above && outlook.mayBeKindUnderTitle(i))) {
                Collections.swap(ordered, i, i - 1);
            }
        }
        return ordered;
    }

    private void add(int at) {
        Segment segment = outlook.segments().get(at);
        if (open != null && isTitle(open, segment)) {
            addText(open, segment.printed(), at);
        } else if (open != null && segment.isMarker() && isInAbstract(open, segment, at)) {
            addText(open, segment.printed(), at);
        } else if (segment.isMarker()) {
            addMarker(segment);
        } else if (open != null) {
            addContent(open, segment, at);
        }
        before = segment;
    }

    /** A second kind in a row is the title, as in the break that is called "Coffee Break". */
    private static boolean isTitle(Item.Builder item, Segment segment) {
        return segment.is(Segment.Type.KIND) && item.kind != null && item.title == null && item.authors == null;
    }

    /** Kinds and times also occur on lines of their own in abstracts. */
    private boolean isInAbstract(Item.Builder item, Segment marker, int at) {
        if (item.title == null || (item.authors == null && item.paragraphs.isEmpty()) || outlook.isMoved(at)) {
            return false;
        }
        return switch (marker.type()) {
            case KIND ->
                starter == Segment.Type.SLOT
                        ? !outlook.isAboveNames(at) && !outlook.isAboveBoard(at)
                        : outlook.isKindInAbstract(at);
            case SLOT ->
                starter == Segment.Type.SLOT ? isUnlikeFirst(marker) : item.slot != null || !item.paragraphs.isEmpty();
            default -> false;
        };
    }

    /** Where the items have a beginning and an end, a line that tells only one time begins no item. */
    private boolean isUnlikeFirst(Segment slot) {
        return slot.slot().filter(time -> time.end().isEmpty()).isPresent()
                && first.flatMap(Segment::slot)
                        .filter(time -> time.end().isPresent())
                        .isPresent();
    }

    private void addMarker(Segment segment) {
        Item.Builder item = open;
        if (item == null || begins(segment, item)) {
            close();
            item = new Item.Builder();
            open = item;
        }
        switch (segment.type()) {
            case SLOT -> item.slot = item.slot == null ? segment.slot().orElseThrow() : item.slot;
            case KIND -> item.kind = segment.printed();
            default -> item.board = segment.printed();
        }
    }

    private boolean begins(Segment marker, Item.Builder item) {
        boolean hasContent = item.title != null || item.authors != null;
        return switch (marker.type()) {
            case SLOT -> starter == Segment.Type.SLOT;
            case KIND -> hasContent || item.kind != null;
            default -> hasContent && (item.board != null || item.authors == null || !item.paragraphs.isEmpty());
        };
    }

    private void addContent(Item.Builder item, Segment segment, int at) {
        if (segment.is(Segment.Type.ROOM) && item.room == null && item.paragraphs.isEmpty()) {
            setRoom(item, segment.printed());
        } else if (segment.is(Segment.Type.HEADING)) {
            headed = item.title != null;
        } else if (segment.is(Segment.Type.TEXT) || segment.is(Segment.Type.ROOM)) {
            addText(item, segment.printed(), at);
        }
    }

    private void addText(Item.Builder item, Printed text, int at) {
        boolean titled = item.title != null || item.authors != null;
        if (titled && !headed && item.paragraphs.isEmpty() && item.addRole(text)) {
            return;
        }
        if (!titled) {
            addBeforeTitle(item, text, at);
        } else if (SiteText.startsOtherText(text.text())) {
            pastAbstract = true;
            if (SiteText.isLife(text.text())) {
                item.unplaced.add(text);
            }
        } else if (item.paragraphs.isEmpty() && Awards.isAward(text.text())) {
            item.awards.add(text);
        } else if (item.authors == null
                && !headed
                && item.paragraphs.isEmpty()
                && NameLine.matches(text.text())
                && !isRoom(item, text)
                && !isPlaceInOneWord(text)) {
            item.authors = text;
        } else if (isRoom(item, text)) {
            setRoom(item, text);
        } else if (pastAbstract) {
            item.unplaced.add(text);
        } else {
            addParagraph(item, text);
        }
    }

    private void addBeforeTitle(Item.Builder item, Printed text, int at) {
        if (Awards.isAward(text.text())) {
            item.awards.add(text);
        } else if (standsUnderTime() && PlaceLine.possible(text.text()) && outlook.isAboveTitle(at)) {
            setPlace(item, text);
        } else if (NameLine.isDottedNames(text.text()) && !outlook.isDottedTitle(at)) {
            item.authors = text;
        } else {
            item.title = SiteText.withoutButton(text);
        }
    }

    /** Under a time that follows the authors stands the room; elsewhere only a room's own words tell. */
    private boolean isRoom(Item.Builder item, Printed text) {
        boolean placed = standsUnderTime() && PlaceLine.possible(text.text());
        return item.room == null
                && item.paragraphs.isEmpty()
                && (placed || (item.authors != null && PlaceLine.matches(text.text())) || isPlaceInOneWord(text));
    }

    /** A room's word alone is no name, as it may be behind a given name. */
    private static boolean isPlaceInOneWord(Printed text) {
        return text.text().indexOf(' ') < 0 && PlaceLine.matches(text.text());
    }

    private boolean standsUnderTime() {
        return starter == Segment.Type.KIND
                && before != null
                && (before.is(Segment.Type.SLOT) || before.is(Segment.Type.ROOM));
    }

    /** Where the time names the room, what stands between it and the title is the session. */
    private static void setPlace(Item.Builder item, Printed text) {
        if (item.room == null) {
            setRoom(item, text);
        } else {
            item.session = SessionHead.named(text);
        }
    }

    static void setRoom(Item.Builder item, Printed line) {
        int board = PlaceLine.boardStart(line);
        Printed room = line.sub(0, board).strip();
        item.room = room.isEmpty() || Ascii.equalsIgnoreCase(room.text(), NO_ROOM) ? null : room;
        if (board < line.length()) {
            item.board = line.from(board);
        }
    }

    static void addParagraph(Item.Builder item, Printed text) {
        boolean labelled = Ascii.toLowerCase(text.text()).startsWith(ABSTRACT);
        Printed paragraph =
                SiteText.withoutMore(labelled ? text.from(ABSTRACT.length()).strip() : text);
        if (!paragraph.isEmpty()) {
            item.paragraphs.add(paragraph);
        }
    }

    private void close() {
        if (open != null) {
            items.add(open.build());
        }
        open = null;
        headed = false;
        pastAbstract = false;
    }
}
