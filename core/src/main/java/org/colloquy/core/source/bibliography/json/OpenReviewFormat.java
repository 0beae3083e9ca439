package org.colloquy.core.source.bibliography.json;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.json.JsonValue;

/**
 * Notes of OpenReview, of both versions of its service: answers with {@code notes}, arrays, one to a line. Papers and
 * decisions are read; reviews and comments are left out, and so are signatures, readers, writers, and e-mail addresses of
 * authors.
 */
@AutoService(SourceFormat.class)
public final class OpenReviewFormat implements SourceFormat {

    private static final double SURE = 0.96;

    @Override
    public String id() {
        return "openreview";
    }

    @Override
    public String description() {
        return "notes of OpenReview, API 1 and 2: papers and decisions";
    }

    @Override
    public double recognise(Head head) {
        return JsonHead.of(head).filter(OpenReviewFormat::isNotes).isPresent() ? SURE : 0;
    }

    private static boolean isNotes(JsonHead head) {
        return Stream.of("", "notes.")
                .anyMatch(at -> head.hasAll(at + "id", at + "forum", at + "content")
                        && Stream.of("invitation", "invitations", "signatures", "content.title", "content.decision")
                                .anyMatch(name -> head.has(at + name)));
    }

    @Override
    public void read(Source source, ReadContext reading, MentionSink sink) throws IOException {
        new JsonSource(id(), Markup.TEX, Set.of("notes")).read(source, reading, sink, (context, record) -> {
            if (isPaper(record.value())) {
                new OpenReviewPaper(context, record).send();
            } else {
                decision(context, record);
            }
        });
    }

    private static boolean isPaper(JsonValue note) {
        Optional<String> id = note.textOf("id").map(Passage::text);
        boolean first = note.textOf("replyto").isEmpty()
                || note.textOf("forum").map(Passage::text).equals(id);
        return first && note.at("content.title").isPresent();
    }

    /** A decision is told of the paper by the paper's id. */
    private static void decision(RecordContext context, JsonRecord record) {
        Optional<Passage> forum = record.text("forum");
        decision(record.value()).filter(found -> forum.isPresent()).ifPresent(decision -> {
            PaperRecord paper = new PaperRecord(context, record.whole());
            paper.identifier(Scheme.OPENREVIEW, forum.get());
            paper.detail(Detail.Kind.DECISION, decision);
            paper.send();
        });
    }

    /** Returns the decision that a note states. */
    static Optional<Passage> decision(JsonValue note) {
        return note.at("content.decision").flatMap(OpenReviewFormat::plain).flatMap(JsonValue::printed);
    }

    /** Returns the value of a field, which the second version of the service wraps. */
    static Optional<JsonValue> plain(JsonValue field) {
        return field.isObject() && !field.all("value").isEmpty() ? field.get("value") : Optional.of(field);
    }
}
