package org.colloquy.core.source.programme.site;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.people.RoleLine;

/** The page of one item. That of a workshop or a tutorial may hold a timetable, which is a session then. */
final class EventPage {

    private EventPage() {}

    /** Returns the item and those of its timetable; none if the page, in blocks and in segments, is of another sort. */
    static List<Item> read(List<Block> content, List<Segment> segments) {
        int end = segments.stream()
                .limit(1)
                .filter(first -> first.is(Segment.Type.KIND) && !KindWords.isSession(first.text()))
                .flatMap(first -> KindWords.ofBadge(first.text()).stream())
                .findFirst()
                .map(kind -> Timetable.start(content, kind))
                .orElse(content.size());
        List<Block> timetable = content.subList(end, content.size());
        int limit = timetable.isEmpty() ? Integer.MAX_VALUE : timetable.get(0).start();
        List<Segment> own = segments.stream()
                .filter(segment -> segment.block().start() < limit)
                .toList();
        return ItemPageReader.read(own)
                .or(() -> timetable.isEmpty() ? Optional.empty() : only(ItemReader.read(own)))
                .map(event -> with(event, Timetable.rows(timetable, event.slot())))
                .orElse(List.of());
    }

    private static Optional<Item> only(List<Item> items) {
        return items.size() == 1 && items.get(0).title().isPresent() ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** Returns the event, and the rows of its timetable as items of a session that is called as it is. */
    static List<Item> with(Item event, List<Item> rows) {
        SessionHead session = session(event);
        return Stream.concat(Stream.of(event), rows.stream().map(row -> row.in(session)))
                .toList();
    }

    private static SessionHead session(Item event) {
        ImmutableList.Builder<RoleLine> roles = ImmutableList.builder();
        RoleKind role = PaperItems.role(event);
        event.authors().map(names -> new RoleLine(role, names.sub(0, 0), names)).ifPresent(roles::add);
        return new SessionHead(
                event.title().orElseThrow(),
                event.room(),
                roles.addAll(event.roles()).build(),
                event.slot(),
                event.paragraphs());
    }
}
