package org.colloquy.core.source.bibliography.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** A note of OpenReview that is a paper. */
final class OpenReviewPaper {

    private static final ImmutableMap<String, Detail.Kind> DETAILS = ImmutableMap.of(
            "TL;DR", Detail.Kind.NOTE,
            "TLDR", Detail.Kind.NOTE,
            "one-sentence_summary", Detail.Kind.NOTE,
            "decision", Detail.Kind.DECISION,
            "license", Detail.Kind.LICENCE);
    private static final ImmutableMap<String, Link.Kind> LINKS = ImmutableMap.<String, Link.Kind>builder()
            .put("pdf", Link.Kind.PDF)
            .put("code", Link.Kind.CODE)
            .put("html", Link.Kind.PAGE)
            .put("supplementary_material", Link.Kind.SUPPLEMENT)
            .put("data", Link.Kind.SUPPLEMENT)
            .put("video", Link.Kind.VIDEO)
            .put("poster", Link.Kind.POSTER)
            .put("slides", Link.Kind.SLIDES)
            .buildOrThrow();
    private static final Set<String> LEFT_OUT =
            Set.of("_bibtex", "bibtex", "paperhash", "authorids", "email", "emails");
    /** In this order the first that there is tells when the paper was published. */
    private static final List<String> DATES = List.of("pdate", "cdate", "tcdate");

    private final RecordContext context;
    private final JsonRecord note;
    private final JsonValue content;
    private final PaperRecord paper;
    private final Set<String> taken = new HashSet<>();

    OpenReviewPaper(RecordContext context, JsonRecord note) {
        this.context = context;
        this.note = note;
        this.content = note.value().get("content").orElseThrow();
        this.paper = new PaperRecord(context, note.whole());
    }

    void send() {
        Optional<Passage> title = text("title");
        Optional<OpenReviewVenue> venue = text("venue").map(OpenReviewVenue::of);
        String venueId = value("venueid").map(JsonValue::text).orElse("");
        venue.ifPresent(known -> paper.kind(known.kind(venueId)));
        title.ifPresent(paper::title);
        text("abstract").ifPresent(paper::abstractText);
        authors();
        note.text("forum").or(() -> note.text("id")).ifPresent(id -> paper.identifier(Scheme.OPENREVIEW, id));
        date();
        venue.ifPresent(known -> {
            known.place().ifPresent(place -> paper.container(OpenReviewVenue.container(venueId), place));
            known.words()
                    .ifPresent(
                            words -> paper.detail(known.accepted() ? Detail.Kind.DECISION : Detail.Kind.STATUS, words));
        });
        keywords();
        DETAILS.forEach((name, detail) -> text(name).ifPresent(printed -> paper.detail(detail, printed)));
        LINKS.forEach(this::link);
        decisions();
        rest();
        PaperMention sent = paper.send();
        venue.ifPresent(known -> known.sendTalk(context, sent, note.whole()));
    }

    private Optional<JsonValue> value(String name) {
        taken.add(name);
        return content.get(name).flatMap(OpenReviewFormat::plain);
    }

    private Optional<Passage> text(String name) {
        return value(name).flatMap(JsonValue::printed);
    }

    private void authors() {
        List<JsonValue> ids = value("authorids").map(JsonValue::items).orElse(List.of());
        List<JsonValue> names = value("authors").map(JsonValue::items).orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            JsonValue name = names.get(i);
            Optional<Passage> printed = name.isObject() ? name.textOf("fullname") : name.printed();
            Optional<Passage> id = name.isObject()
                    ? name.textOf("username")
                    : ids.size() == names.size() ? ids.get(i).printed() : Optional.empty();
            printed.map(Contributor::person).ifPresent(author -> {
                id.filter(profile -> profile.text().strip().startsWith("~"))
                        .ifPresent(profile -> author.id(Scheme.OPENREVIEW_PROFILE, profile));
                paper.author(author);
            });
        }
    }

    private void date() {
        Stream<Passage> dates = DATES.stream().flatMap(name -> note.value().textOf(name).stream());
        dates.findFirst().ifPresent(millis -> day(millis.text()).ifPresent(date -> paper.issued(date, millis)));
    }

    /** OpenReview counts milliseconds; the day is that of Greenwich. */
    private static Optional<DateSpan> day(String millis) {
        boolean digits = CharMatcher.inRange('0', '9').matchesAllOf(millis) && millis.length() < 15;
        return digits
                ? DateSpan.parse(Instant.ofEpochMilli(Long.parseLong(millis))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString())
                : Optional.empty();
    }

    private void keywords() {
        for (JsonValue list : value("keywords").map(JsonValue::each).orElse(List.of())) {
            list.printed()
                    .ifPresent(printed ->
                            SplitText.parts(printed, CharMatcher.anyOf(",;")).forEach(paper::keyword));
        }
    }

    /** What OpenReview keeps itself has an address without a host, which is kept as it is printed. */
    private void link(String name, Link.Kind kind) {
        text(name).ifPresent(printed -> {
            String address = printed.text().strip();
            if (address.startsWith("https://") || address.startsWith("http://")) {
                paper.link(kind, printed);
            } else {
                paper.other(name, printed);
            }
        });
    }

    private void decisions() {
        for (String replies : List.of("details.directReplies", "details.replies")) {
            note.value()
                    .at(replies)
                    .map(JsonValue::each)
                    .orElse(List.of())
                    .forEach(reply -> OpenReviewFormat.decision(reply)
                            .ifPresent(decision -> paper.detail(Detail.Kind.DECISION, decision)));
        }
    }

    private void rest() {
        for (JsonField field : content.fields()) {
            if (!taken.contains(field.name()) && !LEFT_OUT.contains(field.name())) {
                OpenReviewFormat.plain(field.value()).ifPresent(value -> JsonRecord.keep(paper, field.name(), value));
            }
        }
        content.get("venueid")
                .flatMap(OpenReviewFormat::plain)
                .flatMap(JsonValue::printed)
                .ifPresent(id -> paper.other("venueid", id));
    }
}
