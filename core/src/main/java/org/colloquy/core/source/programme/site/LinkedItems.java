package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.Segmenter;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.page.HtmlFlow;
import org.colloquy.core.source.programme.page.HtmlPage;
import org.jsoup.nodes.Element;

/**
 * Finds items by the addresses that their titles lead to, whatever they are marked up with: the largest element around
 * a title that holds no other item is what belongs to it.
 */
final class LinkedItems {

    private static final String LINK = "a[href~=(?:/virtual|/Conferences)/\\d{4}/(?:[^?#]*/)?[a-z-]+/\\d+$]";
    /** Pages of sessions are no items of a list. */
    private static final Set<TalkKind> OTHERS = Set.of(TalkKind.SESSION);

    private final HtmlPage page;
    private final Map<String, Element> titles = new LinkedHashMap<>();
    private final IdentityHashMap<Element, Integer> linksIn = new IdentityHashMap<>();

    private LinkedItems(HtmlPage page) {
        this.page = page;
    }

    /** Returns the items in the order of the page; none if no title leads to an item's page. */
    static List<Item> read(HtmlPage page) {
        LinkedItems linked = new LinkedItems(page);
        linked.collect();
        return linked.titles.values().stream()
                .flatMap(title -> linked.item(title).stream())
                .toList();
    }

    private void collect() {
        for (Element link : page.dom().select(LINK)) {
            boolean titled = link.hasText() && !SiteText.isNoise(link.text());
            if (titled
                    && isItem(link)
                    && !SiteChrome.holds(link)
                    && titles.putIfAbsent(link.attr("href"), link) == null) {
                for (Element outer = link; outer != null; outer = outer.parent()) {
                    linksIn.merge(outer, 1, Integer::sum);
                }
            }
        }
    }

    private boolean isItem(Element link) {
        return kind(link)
                .flatMap(words -> KindWords.ofAddress(words.text()))
                .filter(kind -> !OTHERS.contains(kind))
                .isPresent();
    }

    private Optional<Printed> kind(Element link) {
        return page.attribute(link, "href").flatMap(KindWords::inAddress);
    }

    private Optional<Item> item(Element title) {
        Element around = around(title);
        return ItemReader.read(ordered(title, around)).stream()
                .findFirst()
                .map(item -> item.at(page.attribute(title, "href"), ItemLinks.in(page, around)));
    }

    /** The only item of a page has the title alone: what else is on the page may have nothing to do with it. */
    private Element around(Element title) {
        Element around = title;
        Element outer = titles.size() > 1 ? title.parent() : null;
        while (outer != null
                && linksIn.getOrDefault(outer, 0) == 1
                && !outer.normalName().equals("body")) {
            around = outer;
            outer = outer.parent();
        }
        return around;
    }

    /** Returns what stands around a title in the order that is easiest to read: time, number, kind, room, title ... */
    private List<Segment> ordered(Element title, Element around) {
        Printed name = page.text(title);
        List<Segment> all = Segmenter.of(blocks(around));
        ImmutableList.Builder<Segment> ordered = ImmutableList.builder();
        ordered.addAll(first(all, Segment.Type.SLOT)).addAll(first(all, Segment.Type.BOARD));
        List<Segment> kind = first(all, Segment.Type.KIND);
        ordered.addAll(kind);
        if (kind.isEmpty()) {
            kind(title).ifPresent(words -> ordered.add(Segment.of(Segment.Type.KIND, Block.of(words))));
        }
        ordered.addAll(first(all, Segment.Type.ROOM));
        all.stream()
                .filter(segment -> segment.is(Segment.Type.TEXT))
                .filter(segment -> segment.printed().start() >= name.start() || Awards.isAward(segment.text()))
                .forEach(ordered::add);
        return ordered.build();
    }

    private static List<Segment> first(List<Segment> segments, Segment.Type type) {
        return segments.stream().filter(segment -> segment.is(type)).limit(1).toList();
    }

    private List<Block> blocks(Element around) {
        return new HtmlFlow(page.markup(), SiteChrome::is).blocks(around);
    }
}
