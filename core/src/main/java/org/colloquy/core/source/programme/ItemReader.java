package org.colloquy.core.source.programme;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of a programme. Pages give their parts in several orders (time, kind, title, authors, abstract; or
 * kind, title, authors, time, room, abstract; or number, award, title ...), but a page keeps to one: what comes first
 * begins every item.
 */
final class ItemReader {

    private static final String ABSTRACT = "abstract:";
    private static final int LONGEST_AWARD = 60;
    private static final ImmutableSet<String> AWARD_WORDS = ImmutableSet.of(
            "outstanding paper",
            "best paper",
            "best student paper",
            "honorable mention",
            "honourable mention",
            "runner up",
            "runner-up",
            "test of time",
            "award winner",
            "paper award",
            "highlight",
            "distinguished paper");

    private final ImmutableList.Builder<Item> items = ImmutableList.builder();
    private final Segment.Type starter;
    private Item.@Nullable Builder open;
    private boolean pastAbstract;
    private @Nullable Segment before;

    private ItemReader(Segment.Type starter) {
        this.starter = starter;
    }

    /** Returns the items in {@code segments}; what precedes the first marker belongs to none. */
    static List<Item> read(List<Segment> segments) {
        List<Segment> ordered = kindsFirst(segments);
        Segment.Type starter = ordered.stream()
                .filter(Segment::isMarker)
                .findFirst()
                .map(Segment::type)
                .orElse(Segment.Type.KIND);
        ItemReader reader = new ItemReader(starter);
        ordered.forEach(reader::add);
        reader.close();
        return reader.items.build();
    }

    /** Where a page prints each kind between title and authors, puts it before the title. */
    private static List<Segment> kindsFirst(List<Segment> segments) {
        List<Segment> ordered = new ArrayList<>(segments);
        for (int i = 1; i < ordered.size(); i++) {
            if (isKindUnderTitle(segments, i)) {
                Collections.swap(ordered, i, i - 1);
            }
        }
        return ordered;
    }

    /** Returns whether the segment at {@code at} is a kind that stands between a title and its authors. */
    static boolean isKindUnderTitle(List<Segment> segments, int at) {
        if (at == 0 || at + 1 >= segments.size() || !segments.get(at).is(Segment.Type.KIND)) {
            return false;
        }
        Segment above = segments.get(at - 1);
        Segment below = segments.get(at + 1);
        return above.is(Segment.Type.TEXT)
                && below.is(Segment.Type.TEXT)
                && NameList.isDotted(below.text())
                && !NameList.isDotted(above.text())
                && !SiteText.endsLikeSentence(above.text());
    }

    private void add(Segment segment) {
        if (open != null && isTitle(open, segment)) {
            addText(open, segment.printed());
        } else if (segment.isMarker()) {
            addMarker(segment);
        } else if (open != null) {
            addContent(open, segment);
        }
        before = segment;
    }

    /** A second kind in a row is the title, as in the break that is called "Coffee Break". */
    private static boolean isTitle(Item.Builder item, Segment segment) {
        return segment.is(Segment.Type.KIND) && item.kind != null && item.title == null && item.authors == null;
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
            default -> hasContent;
        };
    }

    private void addContent(Item.Builder item, Segment segment) {
        if (segment.is(Segment.Type.ROOM)) {
            setRoom(item, segment.printed());
        } else if (segment.is(Segment.Type.TEXT)) {
            addText(item, segment.printed());
        }
    }

    private void addText(Item.Builder item, Printed text) {
        if (SiteText.startsOtherText(text.text())) {
            pastAbstract = true;
        } else if (item.title == null && item.authors == null) {
            addBeforeTitle(item, text);
        } else if (item.authors == null
                && item.paragraphs.isEmpty()
                && NameList.matches(text.text())
                && !isRoom(item, text)) {
            item.authors = text;
        } else if (isRoom(item, text)) {
            setRoom(item, text);
        } else if (!pastAbstract) {
            addParagraph(item, text);
        }
    }

    private void addBeforeTitle(Item.Builder item, Printed text) {
        if (isAward(text.text())) {
            item.awards.add(text);
        } else if (follows(Segment.Type.SLOT) && starter == Segment.Type.KIND && PlaceLine.matches(text.text())) {
            setRoom(item, text);
        } else if (NameList.isDotted(text.text()) && NameList.matches(text.text())) {
            item.authors = text;
        } else {
            item.title = text;
        }
    }

    /** Under a time that follows the authors stands the room; elsewhere only a room's own words tell. */
    private boolean isRoom(Item.Builder item, Printed text) {
        boolean placed = follows(Segment.Type.SLOT) && starter == Segment.Type.KIND && PlaceLine.possible(text.text());
        return item.room == null
                && item.paragraphs.isEmpty()
                && (placed || (item.authors != null && PlaceLine.matches(text.text())));
    }

    private boolean follows(Segment.Type type) {
        return before != null && before.is(type);
    }

    static void setRoom(Item.Builder item, Printed line) {
        int board = PlaceLine.boardStart(line);
        Printed room = line.sub(0, board).strip();
        item.room = room.isEmpty() ? null : room;
        if (board < line.length()) {
            item.board = line.from(board);
        }
    }

    static void addParagraph(Item.Builder item, Printed text) {
        boolean labelled = Ascii.toLowerCase(text.text()).startsWith(ABSTRACT);
        Printed paragraph = labelled ? text.from(ABSTRACT.length()).strip() : text;
        if (!paragraph.isEmpty()) {
            item.paragraphs.add(paragraph);
        }
    }

    static boolean isAward(String text) {
        String lower = Ascii.toLowerCase(text);
        return text.length() <= LONGEST_AWARD
                && AWARD_WORDS.stream().anyMatch(words -> lower.startsWith(words) || lower.endsWith(words));
    }

    private void close() {
        if (open != null) {
            items.add(open.build());
        }
        open = null;
        pastAbstract = false;
    }
}
