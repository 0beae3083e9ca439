package org.colloquy.core.source.timetable.markup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Located;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.json.JsonText;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.SiteMentions;

/** The events that a page tells to machines, as JSON-LD in the terms of schema.org. Contexts are not looked at. */
public final class EventMarkup {

    private static final int FEWEST = 3;
    private static final ImmutableList<String> AROUND =
            ImmutableList.of("@graph", "mainEntity", "itemListElement", "item");

    private final List<MarkedEvent> events = new ArrayList<>();
    private final Map<String, MarkedEvent> byName = new HashMap<>();
    private boolean ofArticle;

    private EventMarkup() {}

    /** Finds the events in the data of scripts; {@code broken} is told of those that are no JSON. */
    public static EventMarkup of(List<Passage> scripts, Limits limits, Consumer<Passage> broken) {
        EventMarkup markup = new EventMarkup();
        for (Passage script : scripts) {
            json(script, limits).ifPresentOrElse(value -> markup.find(value), () -> broken.accept(script));
        }
        List.copyOf(markup.events).forEach(markup::place);
        return markup;
    }

    /** Some wrap the data into a comment. */
    private static Optional<JsonValue> json(Passage script, Limits limits) {
        int brace = script.text().indexOf('{');
        int bracket = script.text().indexOf('[');
        int from = bracket >= 0 && bracket < brace && !script.text().startsWith("[CDATA", bracket) ? bracket : brace;
        return from < 0
                ? Optional.empty()
                : JsonText.read(script.part(from, script.text().length()), limits);
    }

    /** JSON is read to a depth that is limited. */
    private void find(JsonValue value) {
        if (MarkedEvent.isEvent(value)) {
            event(value);
            return;
        }
        ofArticle |= MarkedEvent.isArticle(value);
        value.items().forEach(this::find);
        AROUND.forEach(field -> value.each(field).forEach(this::find));
    }

    /** Notes an event and its parts; one that is told again, or only named, is not another. */
    private Optional<MarkedEvent> event(JsonValue value) {
        MarkedEvent event = new MarkedEvent(value);
        Optional<String> id = value.textOf("@id").map(Passage::text);
        Optional<MarkedEvent> known = id.map(byName::get);
        boolean named = event.title().isPresent();
        if (known.isPresent() || !named) {
            return known;
        }
        String key = key(event);
        if (byName.containsKey(key)) {
            return Optional.of(byName.get(key));
        }
        byName.put(key, event);
        id.ifPresent(name -> byName.put(name, event));
        events.add(event);
        for (JsonValue part : event.parts()) {
            event(part).ifPresent(inner -> inner.placeIn(event));
        }
        return Optional.of(event);
    }

    private static String key(MarkedEvent event) {
        return event.title().map(Passage::text).orElse("") + "\n"
                + event.start().map(Passage::text).orElse("");
    }

    /** Events may say what they are a part of, and name parts that stand elsewhere. */
    private void place(MarkedEvent event) {
        for (JsonValue outer : event.value().each("superEvent")) {
            outer.textOf("@id")
                    .map(id -> byName.get(id.text()))
                    .or(() -> Optional.ofNullable(byName.get(key(new MarkedEvent(outer)))))
                    .ifPresent(event::placeIn);
        }
        for (JsonValue part : event.parts()) {
            part.textOf("@id").map(id -> byName.get(id.text())).ifPresent(inner -> inner.placeIn(event));
        }
    }

    /** Returns how many items there are, beside conferences and sessions, that have a time or stand in something. */
    public int items() {
        return (int) events.stream()
                .filter(event -> !event.holdsParts())
                .filter(event -> event.start().isPresent() || event.around().isPresent())
                .count();
    }

    /** Returns whether the events make up a programme, and are not told beside an article that the page is about. */
    public boolean isProgramme() {
        return !ofArticle && items() >= FEWEST;
    }

    /** Sends sessions, then items; rules are named after {@code format}. */
    public void send(Located document, String format, ReadContext context, MentionSink sink) {
        new MarkedEvents(new SiteMentions(document, format, context, sink)).send(events);
    }
}
