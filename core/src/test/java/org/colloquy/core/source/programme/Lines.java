package org.colloquy.core.source.programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.TextDocument;

/** Short ways from text to what programme readers take, and from what they give to text. */
final class Lines {
    private Lines() {}

    static Printed line(String text) {
        return Printed.of(text, 0, text.length());
    }

    static List<Segment> segments(String text) {
        return Segmenter.of(TextBlocks.of(text));
    }

    /** Returns the segments as {@code TYPE text}; the lines of a block are parted by a slash. */
    static List<String> dump(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.type() + " "
                        + String.join("/", texts(segment.block().lines())))
                .toList();
    }

    /** Returns the parts that an item has, each with its name. */
    static String dump(Item item) {
        return part("kind", item.kind())
                + part("title", item.title())
                + part("authors", item.authors())
                + part("time", item.slot().map(SlotLine::printed))
                + part("room", item.room())
                + part("board", item.board())
                + many("award", item.awards())
                + many("text", item.paragraphs());
    }

    static String dump(SessionHead head) {
        StringBuilder roles = new StringBuilder();
        head.roles()
                .forEach(role -> roles.append("role: ")
                        .append(role.kind())
                        .append(' ')
                        .append(role.names())
                        .append('\n'));
        return "title: " + head.title() + "\n" + part("room", head.room())
                + part("time", head.slot().map(SlotLine::printed))
                + roles
                + many("text", head.paragraphs());
    }

    static List<String> texts(List<Printed> printed) {
        return printed.stream().map(Printed::text).toList();
    }

    static TextDocument document(String text, MentionDump problems) throws java.io.IOException {
        Source source = Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8));
        return TextDocument.load(source, Limits.STANDARD, problems);
    }

    private static String part(String name, Optional<Printed> value) {
        return value.map(text -> name + ": " + text + "\n").orElse("");
    }

    private static String many(String name, List<Printed> values) {
        StringBuilder out = new StringBuilder();
        values.forEach(value -> out.append(part(name, Optional.of(value))));
        return out.toString();
    }
}
