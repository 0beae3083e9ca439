package org.colloquy.core.source.programme.site;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.SlotLine;

/** The parts of what was read, as text. */
final class Parts {
    private Parts() {}

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

    private static String part(String name, Optional<Printed> value) {
        return value.map(text -> name + ": " + text + "\n").orElse("");
    }

    private static String many(String name, List<Printed> values) {
        StringBuilder out = new StringBuilder();
        values.forEach(value -> out.append(part(name, Optional.of(value))));
        return out.toString();
    }
}
