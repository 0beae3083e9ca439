package org.colloquy.core.source.timetable.field;

import com.google.common.base.Ascii;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.table.ObjectRows;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * Reads a schedule whose days, rooms and sessions hold each other, down to the items. What holds items and has a title is their
 * session, unless it is a day, a room, a track or the conference.
 */
final class ScheduleTree {

    /** What is said of sessions, and not of a conference. */
    private static final Set<ScheduleColumn> OF_SESSIONS = Sets.immutableEnumSet(
            ScheduleColumn.START, ScheduleColumn.TIME, ScheduleColumn.CHAIRS, ScheduleColumn.MODERATORS);

    private final SiteMentions site;
    private final ScheduleTable table;
    private final ReferredPeople listed;

    ScheduleTree(SiteMentions site) {
        this.site = site;
        this.table = new ScheduleTable(site);
        this.listed = new ReferredPeople(site);
    }

    /** What the title of an object that holds items is that of. */
    private enum Titled {
        CONFERENCE,
        TRACK,
        ROOM,
        SESSION
    }

    /**
     * What is around an object.
     *
     * @param cells day and room, by the names of their columns
     * @param session the session that was sent
     */
    private record Around(Map<String, Passage> cells, Optional<MentionRef> session) {

        static final Around NOTHING = new Around(Map.of(), Optional.empty());

        Around with(ScheduleColumn column, Optional<Passage> said) {
            Map<String, Passage> all = Maps.newLinkedHashMap(cells);
            said.ifPresent(words -> all.put(column.names().get(0), words));
            return new Around(all, session);
        }

        Around in(Optional<MentionRef> sent) {
            return new Around(cells, sent);
        }

        /** Returns the cells that a row lacks. */
        Map<String, Passage> lackedBy(Row row) {
            return Maps.filterKeys(
                    cells,
                    name -> ScheduleColumn.named(name).orElseThrow().of(row).isEmpty());
        }
    }

    /** Reads one of several objects. */
    void read(JsonValue object) {
        visit(object, Around.NOTHING, Titled.SESSION);
    }

    /** Reads the object that is the whole document: if nothing but a title is said of it, that is the conference's. */
    void readWhole(JsonValue whole) {
        listed.note(whole);
        boolean session = whole.fields().stream()
                .flatMap(field -> ScheduleColumn.named(field.name()).stream())
                .anyMatch(OF_SESSIONS::contains);
        visit(whole, Around.NOTHING, session ? Titled.SESSION : Titled.CONFERENCE);
    }

    private void visit(JsonValue object, Around around, Titled titled) {
        List<JsonField> inner =
                object.fields().stream().filter(ScheduleTree::holdsItems).toList();
        Set<String> noCells = object.fields().stream()
                .filter(field -> inner.contains(field) || ObjectsOfPeople.isOne(field))
                .map(JsonField::name)
                .collect(Collectors.toSet());
        Row own = ObjectRows.row(object, noCells);
        Row row = ObjectRows.row(object, noCells, around.lackedBy(own));
        ItemPeople people = new ObjectsOfPeople(site, object, listed);
        if (inner.isEmpty()) {
            if (title(own).isPresent() || names(people, ScheduleColumn.AUTHORS, ScheduleColumn.SPEAKERS)) {
                table.row(row, people, around.session());
            }
            return;
        }
        Optional<Passage> title = title(own);
        Optional<Passage> day = ScheduleColumn.DATE
                .of(own)
                .or(() -> title.filter(
                        words -> Moment.parse(words.text()).flatMap(Moment::day).isPresent()));
        Around within = around.with(ScheduleColumn.DATE, day)
                .with(ScheduleColumn.ROOM, titled == Titled.ROOM ? title : Optional.empty())
                .with(ScheduleColumn.TRACK, titled == Titled.TRACK ? title : Optional.empty())
                .with(
                        ScheduleColumn.ROOM,
                        titled == Titled.CONFERENCE ? Optional.empty() : ScheduleColumn.ROOM.of(own));
        boolean isDay = day.isPresent() && !tellsTime(own);
        Optional<MentionRef> session =
                titled == Titled.SESSION && !isDay && holdsLeaves(inner) ? session(row, people) : Optional.empty();
        inner.forEach(field -> list(field, within.in(session)));
    }

    /** What a list holds may be called by its name: a room in rooms, or a day by whose date the list is called. */
    private void list(JsonField list, Around around) {
        Optional<Passage> day = Moment.parse(list.name()).flatMap(Moment::day).map(date -> list.label());
        Titled titled = switch (Ascii.toLowerCase(list.name())) {
            case "rooms" -> Titled.ROOM;
            case "tracks" -> Titled.TRACK;
            default -> Titled.SESSION;
        };
        values(list.value()).forEach(value -> visit(value, around.with(ScheduleColumn.DATE, day), titled));
    }

    private static List<JsonValue> values(JsonValue list) {
        return list.each().stream().filter(JsonValue::isObject).toList();
    }

    private Optional<MentionRef> session(Row row, ItemPeople people) {
        if (title(row).isEmpty() && !names(people, ScheduleColumn.CHAIRS, ScheduleColumn.MODERATORS)) {
            return Optional.empty();
        }
        ScheduledItem session = new ScheduledItem(site, row.whole())
                .title(title(row))
                .slot(table.slot(row))
                .room(ScheduleColumn.ROOM.of(row))
                .about(ScheduleColumn.ABOUT.of(row));
        people.of(ScheduleColumn.CHAIRS)
                .forEach(chair -> session.role(RoleKind.SESSION_CHAIR, chair.printed(), chair.person()));
        people.of(ScheduleColumn.MODERATORS)
                .forEach(chair -> session.role(RoleKind.MODERATOR, chair.printed(), chair.person()));
        return session.sendSession();
    }

    /** Returns whether people are named who would be lost untold without a title. */
    private static boolean names(ItemPeople people, ScheduleColumn... columns) {
        return Stream.of(columns).anyMatch(column -> !people.of(column).isEmpty());
    }

    private static Optional<Passage> title(Row row) {
        return ScheduleColumn.TITLE.of(row).or(() -> ScheduleColumn.ITEM.of(row));
    }

    private static boolean tellsTime(Row row) {
        return ScheduleColumn.START.of(row).isPresent()
                || ScheduleColumn.TIME.of(row).isPresent();
    }

    private static boolean holdsLeaves(List<JsonField> inner) {
        return inner.stream()
                .flatMap(field -> values(field.value()).stream())
                .anyMatch(value -> value.fields().stream().noneMatch(ScheduleTree::holdsItems));
    }

    private static boolean holdsItems(JsonField field) {
        return !ObjectsOfPeople.isOne(field)
                && values(field.value()).stream()
                        .anyMatch(value ->
                                isItem(value) || value.fields().stream().anyMatch(ScheduleTree::holdsItems));
    }

    /** Sponsors and links have titles, too; items also say when they are, or who has a part in them. */
    private static boolean isItem(JsonValue object) {
        Set<ScheduleColumn> said = object.fields().stream()
                .filter(field -> field.value().printed().isPresent()
                        || !field.value().items().isEmpty())
                .flatMap(field -> ScheduleColumn.named(field.name()).stream())
                .collect(Collectors.toSet());
        return Stream.of(ScheduleColumn.TITLE, ScheduleColumn.ITEM).anyMatch(said::contains)
                && Stream.of(
                                ScheduleColumn.START,
                                ScheduleColumn.TIME,
                                ScheduleColumn.LENGTH,
                                ScheduleColumn.AUTHORS,
                                ScheduleColumn.SPEAKERS)
                        .anyMatch(said::contains);
    }
}
