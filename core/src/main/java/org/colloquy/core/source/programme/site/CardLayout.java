package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Where the parts of an item stand in one way of marking it up.
 *
 * @param name a name for people
 * @param container finds the elements that hold one item each
 * @param parts finds each part in the container; the first match that shows text counts
 */
record CardLayout(String name, Evaluator container, Map<Part, Evaluator> parts) {

    /** A part of an item. */
    enum Part {
        KIND,
        TITLE,
        AUTHORS,
        TIME,
        ROOM,
        BOARD,
        AWARD,
        ABSTRACT,
        SESSION
    }

    /** The layouts that are known, the richest first: a page is read with the first that finds items. */
    static final ImmutableList<CardLayout> ALL = ImmutableList.of(
            of(
                    "event card",
                    ".event-card",
                    Map.of(
                            Part.KIND, ".event-type-badge",
                            Part.TITLE, ".event-title",
                            Part.AUTHORS, ".event-speakers",
                            Part.TIME, ".meta-pill.time",
                            Part.ROOM, ".meta-pill:not(.time)",
                            Part.ABSTRACT, ".abstract-text, .event-abstract")),
            of(
                    "card of a session's page",
                    ".track-schedule-card",
                    Map.of(
                            Part.KIND, ".float-end.small",
                            Part.TITLE, "h5, h4, a[href*=/virtual/]",
                            Part.AUTHORS, "p.text-muted",
                            Part.BOARD, "[title=Poster Position]",
                            Part.ABSTRACT, ".abstract")),
            of(
                    "card of a list",
                    ".displaycards, tr:has(.virtual-card):not(:has(.displaycards))",
                    Map.of(
                            Part.KIND, ".type_display_name_virtual_card",
                            Part.TITLE, ".virtual-card a, .virtual-card, a.small-title",
                            Part.AUTHORS, ".author-str",
                            Part.TIME, "[class*=touchup-date-div], [id^=touchup-date-]",
                            Part.AWARD, "tr > td:first-child:not(:has(.virtual-card))",
                            Part.ABSTRACT, ".abstract-display, details > div, details > p")),
            of(
                    "main card",
                    ".maincard",
                    Map.of(
                            Part.KIND, ".maincardType:not(:has(a))",
                            Part.TITLE, ".maincardBody",
                            Part.AUTHORS, ".maincardFooter",
                            Part.TIME, ".maincardHeader:not(.maincardType)",
                            Part.SESSION,
                                    ".maincardType a[href*=showParentSession], .maincardHeader a[href*=showParentSession]",
                            Part.ABSTRACT, ".abstractContainer")),
            of(
                    "row of the accepted papers",
                    ".elc-table tr:has(.indented), .elc-table tr:has(td a[href*=/virtual/])",
                    Map.of(
                            Part.TITLE, "td a[href*=/virtual/], td strong, td a:not(.elc-project-link)",
                            Part.AUTHORS, ".indented",
                            Part.ROOM, ".elc-where-part:matchesOwn(.):not(:matchesOwn(#|Session|[AaPp]\\.?[Mm]\\b))")));

    /** A page that tells about one event only. */
    static final CardLayout DETAIL = of(
            "page of one event",
            ".detail-page-wrapper",
            Map.of(
                    Part.TITLE, "h1.event-title, .event-title",
                    Part.AUTHORS, ".event-organizers",
                    Part.ABSTRACT, ".abstract-text-inner"));

    /** The same, as it looked before. */
    static final CardLayout OLD_DETAIL = of(
            "page of one event, older form",
            "body:has(.card-header .main-title)",
            Map.of(
                    Part.KIND, ".card-header > h3:not(.card-subtitle), .card-header h3:not(.card-subtitle)",
                    Part.TITLE, ".card-header .main-title",
                    Part.AUTHORS, ".card-header .card-subtitle",
                    Part.ROOM, ".card-header h5",
                    Part.ABSTRACT, "#abstractExample, .abstractContainer, #abstract_details"));

    /** A row in the timetable of a workshop, on the workshop's own page. */
    static final CardLayout SCHEDULE_ROW = of(
            "row of a timetable",
            ".schedule-row",
            Map.of(
                    Part.TITLE, ".schedule-event-name",
                    Part.AUTHORS, ".schedule-authors",
                    Part.TIME, ".schedule-time"));

    CardLayout {
        parts = ImmutableMap.copyOf(parts);
    }

    private static CardLayout of(String name, String container, Map<Part, String> parts) {
        ImmutableMap.Builder<Part, Evaluator> compiled = ImmutableMap.builder();
        parts.forEach((part, selector) -> compiled.put(part, Selector.evaluatorOf(selector)));
        return new CardLayout(name, Selector.evaluatorOf(container), compiled.buildOrThrow());
    }

    /** Returns the outermost elements that hold one item each. */
    ImmutableList<Element> containers(Element root) {
        return root.select(container).stream()
                .filter(found -> found.parents().stream().noneMatch(parent -> parent.is(container)))
                .collect(ImmutableList.toImmutableList());
    }
}
