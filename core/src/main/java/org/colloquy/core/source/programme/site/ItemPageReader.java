package org.colloquy.core.source.programme.site;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.KeywordLine;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.SessionLabel;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * Reads the page of one item, which has a heading for its abstract: {@code KIND [in SESSION] [TIME] [ROOM] TITLE NAMES
 * [ROLES] [ROOM] [KEYWORDS] [TIME] [SHOWINGS] Abstract: TEXT}.
 */
final class ItemPageReader {

    private static final String ABSTRACT = "abstract";
    private static final int MOST_TEXTS = 12;

    private final Item.Builder item = new Item.Builder();
    private final ItemPageTexts texts = new ItemPageTexts();
    private boolean inSession;
    private boolean headed;
    private boolean pastAbstract;

    private ItemPageReader() {}

    /** Returns the item that the page is about; empty if it is a page of another sort. */
    static Optional<Item> read(List<Segment> segments) {
        if (!isOfOne(segments)) {
            return Optional.empty();
        }
        ItemPageReader reader = new ItemPageReader();
        reader.item.kind = segments.get(0).printed();
        for (int at = 1; at < segments.size(); at++) {
            if (!reader.headed || !isLinkToOther(segments, at)) {
                reader.add(segments.get(at));
            }
        }
        reader.texts.place(reader.item);
        return Optional.of(reader.item.build()).filter(item -> item.title().isPresent());
    }

    private static boolean isOfOne(List<Segment> segments) {
        int heading = heading(segments, 0);
        if (heading < 0 || heading(segments, heading + 1) >= 0) {
            return false;
        }
        List<Segment> head = segments.subList(0, heading);
        long lists = head.stream()
                .filter(segment -> segment.is(Segment.Type.TEXT) && NameLine.isDottedNames(segment.text()))
                .count();
        Outlook outlook = new Outlook(segments);
        return segments.get(0).is(Segment.Type.KIND)
                && !KindWords.isSession(segments.get(0).text())
                && head.size() <= MOST_TEXTS
                && lists <= 1
                && IntStream.range(heading, segments.size())
                        .noneMatch(at -> segments.get(at).is(Segment.Type.BOARD)
                                || (segments.get(at).isMarker() && outlook.isAboveNames(at))
                                || outlook.isTimeAboveKind(at));
    }

    /** Below the abstract, a kind's word with no text behind it leads to a file or to another item. */
    private static boolean isLinkToOther(List<Segment> segments, int at) {
        return segments.get(at).is(Segment.Type.KIND)
                && (at + 1 == segments.size() || !segments.get(at + 1).is(Segment.Type.TEXT));
    }

    private static int heading(List<Segment> segments, int from) {
        return IntStream.range(from, segments.size())
                .filter(at -> segments.get(at).is(Segment.Type.HEADING)
                        || afterLabel(segments.get(at).block().first()).isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** Returns what stands behind {@code Abstract:}, if the line begins so. */
    private static Optional<Printed> afterLabel(Printed line) {
        int colon = line.text().indexOf(':');
        return colon >= 0
                        && Ascii.equalsIgnoreCase(
                                line.text().substring(0, colon).stripTrailing(), ABSTRACT)
                ? Optional.of(line.from(colon + 1).strip())
                : Optional.empty();
    }

    private void add(Segment segment) {
        switch (segment.type()) {
            case SLOT -> addSlot(segment);
            case HEADING -> headed = true;
            case NOTICE -> pastAbstract = headed;
            case ROOM -> addRoom(segment.printed());
            case BOARD -> item.board = item.board == null ? segment.printed() : item.board;
            case KIND -> addText(segment.printed());
            case TEXT -> addBlock(segment.block());
        }
    }

    private void addSlot(Segment segment) {
        SlotLine slot = segment.slot().orElseThrow();
        if (item.showings.takes(slot)) {
            return;
        }
        if (item.slot == null && item.paragraphs.isEmpty()) {
            item.slot = slot;
            texts.time();
        } else {
            addText(segment.printed());
        }
    }

    private void addRoom(Printed room) {
        if (item.room == null && !headed) {
            ItemReader.setRoom(item, room);
        } else {
            addText(room);
        }
    }

    /** A wrapped line goes on in the next, but labels stand on lines of their own. */
    private void addBlock(Block block) {
        boolean labels = block.lines().stream()
                .anyMatch(line -> isLabel(line) || line.text().equals("in"));
        if (labels) {
            block.lines().forEach(this::addText);
        } else {
            addText(block.whole());
        }
    }

    private static boolean isLabel(Printed line) {
        return RoleLine.parse(line).isPresent()
                || Showings.begins(line)
                || KeywordLine.parse(line).isPresent()
                || afterLabel(line).isPresent();
    }

    private void addText(Printed text) {
        if (item.showings.takes(text)) {
            return;
        }
        if (headed) {
            addBelowHeading(text);
        } else {
            addAboveHeading(text);
        }
    }

    private void addBelowHeading(Printed text) {
        if (SiteText.startsOtherText(text.text())) {
            pastAbstract = true;
            if (SiteText.isLife(text.text())) {
                item.unplaced.add(text);
            }
        } else if (isRole(text) && item.addRole(text)) {
            pastAbstract = true;
        } else if (pastAbstract) {
            item.unplaced.add(text);
        } else {
            item.paragraphs.add(SiteText.withoutMore(text));
        }
    }

    /** {@code Speakers: Ada Moor, Bo Wu} below the abstract. */
    private static boolean isRole(Printed line) {
        return RoleLine.parse(line)
                .filter(role -> role.names().length() > 0
                        && NameLine.matches(role.names().text()))
                .isPresent();
    }

    private void addAboveHeading(Printed text) {
        Optional<Printed> underLabel = afterLabel(text);
        Optional<List<Printed>> keywords = KeywordLine.parse(text);
        if (underLabel.isPresent()) {
            headed = true;
            underLabel.filter(rest -> !rest.isEmpty()).ifPresent(item.paragraphs::add);
        } else if (text.text().equals("in")) {
            inSession = true;
        } else if (inSession) {
            setSession(text);
        } else if (SessionLabel.inLine(text).isPresent()) {
            item.session = SessionHead.named(SessionLabel.inLine(text).orElseThrow());
        } else if (keywords.isPresent()) {
            item.keywords.addAll(keywords.get());
        } else if (Awards.isAward(text.text())) {
            item.awards.add(text);
        } else if (texts.isEmpty() || !item.addRole(text)) {
            texts.add(text);
        }
    }

    /** A label that a link parts from its name is a kind by itself. */
    private void setSession(Printed text) {
        if (!text.text().endsWith(":")) {
            item.session = SessionHead.named(SessionLabel.name(text));
            inSession = false;
        }
    }
}
