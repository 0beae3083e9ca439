package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.bibliography.RecordLines;
import org.colloquy.core.source.bibliography.RecordLines.Line;
import org.colloquy.core.source.bibliography.tagged.TagSyntax.Tag;

/** Reads records whose fields begin with short tags, one after the other. */
final class TaggedReader {

    private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.anyOf("\u200B\uFEFF"));

    private final RecordText text;
    private final RecordLines lines;
    private final TagSyntax syntax;
    private final MentionSink sink;
    private Optional<Line> pending = Optional.empty();
    private final List<TaggedField> fields = new ArrayList<>();
    private final List<Passage> value = new ArrayList<>();
    private Optional<Passage> label = Optional.empty();
    private String tag = "";
    private long start;
    private long end;
    private boolean content;
    private boolean open;
    private boolean outside;

    TaggedReader(RecordText text, TagSyntax syntax, MentionSink sink) {
        this.text = text;
        this.lines = new RecordLines(text);
        this.syntax = syntax;
        this.sink = sink;
    }

    /** Reads a source in plain text and sends each of its records to {@code action}. */
    static void readAll(
            Source source,
            TagSyntax syntax,
            BiConsumer<TaggedRecord, RecordContext> action,
            String format,
            ReadContext context,
            MentionSink sink)
            throws IOException {
        try (RecordText text = RecordText.open(source, context.limits(), sink)) {
            RecordContext records = new RecordContext(text, format, Markup.PLAIN, context, sink);
            TaggedReader reader = new TaggedReader(text, syntax, sink);
            for (Optional<TaggedRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                action.accept(next.get(), records);
            }
        }
    }

    /** Returns the next record; empty at the end. What was read before it is let go of. */
    Optional<TaggedRecord> next() throws IOException {
        text.forget(pending.map(Line::start).orElseGet(lines::offset));
        boolean afterBlank = false;
        for (Optional<Line> next = line(); next.isPresent(); next = line()) {
            Line line = next.get();
            if (SPACE.matchesAllOf(line.text())) {
                afterBlank = true;
                continue;
            }
            Optional<Tag> found = syntax.tag(line.text());
            if (found.isEmpty()) {
                further(line, afterBlank && syntax.blankEndsValue());
            } else if (open && syntax.begins(found.get().name(), afterBlank, content)) {
                pending = next;
                return Optional.of(record(false));
            } else if (syntax.ends(found.get().name())) {
                if (open) {
                    end = line.start() + found.get().end();
                    return Optional.of(record(true));
                }
            } else if (!syntax.isOfFile(found.get().name())) {
                field(found.get(), line);
            }
            afterBlank = false;
        }
        return open ? Optional.of(record(false)) : Optional.empty();
    }

    private Optional<Line> line() throws IOException {
        Optional<Line> first = pending;
        pending = Optional.empty();
        return first.isPresent() ? first : lines.next();
    }

    private void field(Tag found, Line line) {
        endField();
        if (!open) {
            open = true;
            start = line.start() + found.start();
        }
        outside = false;
        tag = found.name();
        content = content || !syntax.isFirst(tag);
        label = Optional.of(new Passage(
                line.text().substring(found.start(), found.end()),
                line.start() + found.start(),
                line.start() + found.end()));
        end = line.start() + found.end();
        value(line, found.value());
    }

    private void value(Line line, int from) {
        int first = from;
        int last = line.text().length();
        while (first < last && SPACE.matches(line.text().charAt(first))) {
            first++;
        }
        while (last > first && SPACE.matches(line.text().charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            value.add(new Passage(line.text().substring(first, last), line.start() + first, line.start() + last));
            end = line.start() + last;
        }
    }

    /** A line without a tag goes on with the field before it, or stands outside of all records. */
    private void further(Line line, boolean ended) {
        if (open && label.isPresent() && !ended) {
            value(line, 0);
            return;
        }
        endField();
        if (!outside) {
            sink.problem(text.problem(
                    Severity.INFO,
                    "outside-record",
                    line.start(),
                    line.end(),
                    "this stands in no record and was passed over"));
        }
        outside = true;
        if (!open) {
            text.forget(line.end());
        }
    }

    private void endField() {
        if (label.isPresent() && !value.isEmpty()) {
            long from = value.get(0).start();
            long to = value.get(value.size() - 1).end();
            Passage whole = value.size() == 1 ? value.get(0) : new Passage(text.cut(from, to), from, to);
            fields.add(new TaggedField(fields.size(), tag, label.get(), whole, value));
        }
        label = Optional.empty();
        value.clear();
    }

    private TaggedRecord record(boolean closed) {
        endField();
        TaggedRecord record = new TaggedRecord(new Passage(text.cut(start, end), start, end), closed, fields);
        fields.clear();
        open = false;
        content = false;
        return record;
    }
}
