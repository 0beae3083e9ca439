package org.colloquy.core.source.programme.site;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.KeywordLine;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.PlaceLine;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.Segmenter;
import org.colloquy.core.source.programme.line.SessionLabel;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.page.HtmlFlow;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.site.CardLayout.Part;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Reads one item from the element that holds it. What the layout does not name is looked at by itself: times, kinds,
 * rooms and awards are known wherever they stand.
 */
final class CardReader {

    private static final String IN_ROOM = "in room:";
    private static final String IN = "in ";

    private final HtmlPage page;
    private final CardLayout layout;
    private final Element card;
    private final Item.Builder item = new Item.Builder();
    private final Set<Element> used = Sets.newIdentityHashSet();

    private CardReader(HtmlPage page, CardLayout layout, Element card) {
        this.page = page;
        this.layout = layout;
        this.card = card;
    }

    /** Returns the item in {@code card}. */
    static Item read(HtmlPage page, CardLayout layout, Element card) {
        CardReader reader = new CardReader(page, layout, card);
        reader.readParts();
        reader.readRest();
        reader.readKindFromMarkup();
        reader.item.links.addAll(ItemLinks.in(page, card));
        return reader.item.build();
    }

    private void readParts() {
        find(Part.TITLE).ifPresent(this::readTitle);
        find(Part.KIND).ifPresent(element -> readKind(page.text(element)));
        find(Part.AUTHORS).ifPresent(element -> item.authors = page.text(element));
        find(Part.BOARD).ifPresent(element -> item.board = page.text(element));
        find(Part.ROOM).ifPresent(element -> addPlace(page.text(element)));
        find(Part.AWARD).ifPresent(element -> item.awards.add(page.text(element)));
        find(Part.SESSION).ifPresent(element -> item.session = SessionHead.named(page.text(element)));
        find(Part.ABSTRACT)
                .ifPresent(element -> page.paragraphs(element).stream()
                        .filter(paragraph -> !SiteText.isNoise(paragraph.text()))
                        .forEach(paragraph -> ItemReader.addParagraph(item, paragraph)));
        find(Part.TIME).ifPresent(element -> addTime(page.text(element), element));
    }

    private void readKind(Printed words) {
        Optional<SessionLabel.Split> split = SessionLabel.split(words);
        item.kind = split.map(SessionLabel.Split::kind).orElse(words);
        split.map(SessionLabel.Split::session).map(SessionHead::named).ifPresent(session -> item.session = session);
    }

    private void readTitle(Element element) {
        item.title = page.text(element);
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        if (link != null) {
            item.address = page.attribute(link, "href").orElse(null);
        }
    }

    /** Finds the first element for {@code part} that shows text and was not taken for another part. */
    private Optional<Element> find(Part part) {
        Evaluator wanted = layout.parts().get(part);
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<Element> found = card.select(wanted).stream()
                .filter(element -> !element.equals(card) && element.hasText())
                .filter(element -> !used.contains(element) && !SiteChrome.holds(element))
                .findFirst();
        found.ifPresent(used::add);
        return found;
    }

    private void addTime(Printed text, Element element) {
        Optional<SlotLine> slot = SlotLine.parse(text);
        slot.ifPresent(this::addSlot);
        if (slot.isEmpty()) {
            used.remove(element);
        }
    }

    private void addSlot(SlotLine slot) {
        if (item.showings.takes(slot)) {
            return;
        }
        item.slot = item.slot == null ? slot : item.slot;
        slot.place().ifPresent(this::addPlace);
    }

    private void addPlace(Printed place) {
        boolean labelled = Ascii.toLowerCase(place.text()).startsWith(IN_ROOM);
        if (item.room == null) {
            ItemReader.setRoom(item, labelled ? place.from(IN_ROOM.length()).strip() : place);
        }
    }

    private void readRest() {
        int end = item.paragraphs.isEmpty()
                ? Integer.MAX_VALUE
                : item.paragraphs.get(0).start();
        HtmlFlow flow = new HtmlFlow(page.markup(), element -> used.contains(element) || SiteChrome.is(element));
        List<Block> texts = new ArrayList<>();
        for (Block block : flow.blocks(card)) {
            if (block.start() < end && !addTimeInSeveralLines(block)) {
                texts.add(block);
            }
        }
        Segmenter.of(texts).forEach(this::addSegment);
    }

    private boolean addTimeInSeveralLines(Block block) {
        Optional<SlotLine> slot = block.lines().size() > 1 ? SlotLine.parse(block.whole()) : Optional.empty();
        slot.ifPresent(this::addSlot);
        return slot.isPresent();
    }

    private void addSegment(Segment segment) {
        switch (segment.type()) {
            case SLOT -> addSlot(segment.slot().orElseThrow());
            case KIND -> addKind(segment.printed());
            case BOARD -> item.board = item.board == null ? segment.printed() : item.board;
            case ROOM -> addPlace(segment.printed());
            case NOTICE, HEADING -> {}
            case TEXT -> segment.block().lines().forEach(this::addLine);
        }
    }

    private void addKind(Printed kind) {
        if (!item.showings.takes(kind) && item.kind == null) {
            item.kind = kind;
        }
    }

    private void addLine(Printed line) {
        String lower = Ascii.toLowerCase(line.text());
        Optional<List<Printed>> keywords = KeywordLine.parse(line);
        if (item.showings.takes(line) || item.addRole(line)) {
            return;
        }
        keywords.ifPresent(item.keywords::addAll);
        if (keywords.isPresent()) {
            return;
        }
        if (Awards.isAward(line.text())) {
            item.awards.add(line);
        } else if (lower.startsWith(IN_ROOM)) {
            addPlace(line);
        } else if (namesSession(lower)) {
            item.session = item.session == null ? sessionIn(line) : item.session;
        } else if (item.authors == null && NameLine.isDottedNames(line.text())) {
            item.authors = line;
        } else if (PlaceLine.matches(line.text())) {
            addPlace(line);
        } else if (item.paragraphs.isEmpty() && SiteText.endsLikeSentence(line.text())) {
            ItemReader.addParagraph(item, line);
        } else {
            item.unplaced.add(line);
        }
    }

    private static boolean namesSession(String lower) {
        String name = lower.startsWith(IN) ? lower.substring(IN.length()) : lower;
        return name.startsWith("poster session ") || name.startsWith("oral session ");
    }

    private static SessionHead sessionIn(Printed line) {
        return SessionHead.named(
                line.text().startsWith(IN) ? line.from(IN.length()).strip() : line);
    }

    /** A card may show no kind and yet name it for its style sheet or scripts. */
    private void readKindFromMarkup() {
        boolean inAddress =
                item.address != null && KindWords.inAddress(item.address).isPresent();
        if (item.kind == null && !inAddress) {
            item.kind = page.attribute(card, "data-event-type")
                    .or(() -> kindOfClass(page, card))
                    .orElse(null);
        }
    }

    /** Returns the kind that one of the classes of {@code element} names. */
    static Optional<Printed> kindOfClass(HtmlPage page, Element element) {
        return page.attribute(element, "class").flatMap(classes -> {
            int start = 0;
            for (String word : Splitter.on(CharMatcher.whitespace()).split(classes.text())) {
                if (TalkKind.parse(word).isPresent()) {
                    return Optional.of(classes.sub(start, start + word.length()));
                }
                start += word.length() + 1;
            }
            return Optional.empty();
        });
    }
}
