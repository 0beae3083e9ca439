package org.colloquy.core.source.timetable.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonLdTypes;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.Moment;
import org.jspecify.annotations.Nullable;

/** An event in the terms of schema.org, or a paper that is presented at one, with what it is a part of. */
final class MarkedEvent {

    private static final ImmutableSet<String> NO_MEETINGS =
            ImmutableSet.of("PublicationEvent", "DeliveryEvent", "BroadcastEvent", "OnDemandEvent", "SaleEvent");
    private static final ImmutableSet<String> MEETINGS = ImmutableSet.of("Festival", "Hackathon", "CourseInstance");
    private static final ImmutableSet<String> ARTICLES =
            ImmutableSet.of("ScholarlyArticle", "MedicalScholarlyArticle", "Chapter", "Thesis", "Book");
    private static final ImmutableList<String> WORKS =
            ImmutableList.of("workFeatured", "workPerformed", "recordedIn", "about", "subjectOf", "mainEntity");
    private static final ImmutableList<String> PARTS = ImmutableList.of("subEvent", "subEvents");

    private final JsonValue value;
    private @Nullable MarkedEvent around;
    private boolean holdsParts;

    MarkedEvent(JsonValue value) {
        this.value = value;
    }

    static boolean isEvent(JsonValue value) {
        return JsonLdTypes.of(value).stream()
                .anyMatch(type -> MEETINGS.contains(type) || (type.endsWith("Event") && !NO_MEETINGS.contains(type)));
    }

    static boolean isArticle(JsonValue value) {
        return JsonLdTypes.of(value).stream().anyMatch(ARTICLES::contains);
    }

    JsonValue value() {
        return value;
    }

    /** Returns what this is a part of. */
    Optional<MarkedEvent> around() {
        return Optional.ofNullable(around);
    }

    /** Makes this a part of {@code other}, unless it is a part of something, or that is a part of this. */
    void placeIn(MarkedEvent other) {
        for (MarkedEvent outer = other; outer != null; outer = outer.around) {
            if (outer == this) {
                return;
            }
        }
        if (around == null) {
            around = other;
            other.holdsParts = true;
        }
    }

    boolean holdsParts() {
        return holdsParts;
    }

    /** Returns the values of the parts, some of which may only name an event that stands elsewhere. */
    List<JsonValue> parts() {
        List<JsonValue> parts = new ArrayList<>();
        PARTS.forEach(
                field -> value.each(field).stream().filter(JsonValue::isObject).forEach(parts::add));
        List<JsonValue> articles = articles();
        if (articles.size() > 1) {
            parts.addAll(articles);
        }
        return parts;
    }

    /** Returns the papers of this event; itself, if it is one. */
    List<JsonValue> articles() {
        return isArticle(value)
                ? List.of(value)
                : WORKS.stream()
                        .flatMap(field -> value.each(field).stream())
                        .filter(MarkedEvent::isArticle)
                        .toList();
    }

    Optional<Passage> title() {
        return value.textOf("name").or(() -> value.textOf("headline"));
    }

    Optional<Passage> start() {
        return value.textOf("startDate");
    }

    /** Returns whether this, or what it is a part of, does not take place. */
    boolean isCancelled() {
        return isOfStatus("EventCancelled") || (around != null && around.isCancelled());
    }

    /** Returns whether this takes place at a time that is not known: that which is told is over. */
    boolean isPostponed() {
        return isOfStatus("EventPostponed") || (around != null && around.isPostponed());
    }

    private boolean isOfStatus(String status) {
        return value.textOf("eventStatus")
                .or(() -> value.each("eventStatus").stream()
                        .flatMap(told -> told.textOf("@id").stream())
                        .findFirst())
                .filter(told -> told.text().strip().endsWith(status))
                .isPresent();
    }

    /** Returns what the people in the fields of that name are called, with the label of their role. */
    Stream<JsonField> fields(List<String> names) {
        return value.fields().stream().filter(field -> names.contains(field.name()));
    }

    /** Returns whether this is a session: a part of something, or all on one day, by the clock. */
    boolean isSession() {
        if (around != null) {
            return true;
        }
        Optional<Moment> from = start().flatMap(printed -> Moment.parse(printed.text()));
        Optional<Moment> to = value.textOf("endDate").flatMap(printed -> Moment.parse(printed.text()));
        return from.flatMap(Moment::local).isPresent()
                && to.flatMap(Moment::local).isPresent()
                && from.flatMap(Moment::day).equals(to.flatMap(Moment::day));
    }
}
