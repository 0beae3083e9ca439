package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Field;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.Awards;
import org.colloquy.core.source.programme.line.KeywordLine;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.SchedulePlaces;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.text.Urls;

/** Makes mentions of the items of a schedule. */
final class ScheduleTalks {

    private static final Set<TalkKind> PAPERS =
            Set.of(TalkKind.ORAL, TalkKind.SPOTLIGHT, TalkKind.POSTER, TalkKind.TALK, TalkKind.DEMONSTRATION);
    private static final Set<TalkKind> ORGANISED = Set.of(TalkKind.WORKSHOP, TalkKind.TUTORIAL, TalkKind.SOCIAL);
    private static final Pattern LEADING = Pattern.compile("^(?:Workshop|Tutorial)(?= on )");
    private static final double BY_SESSION = 0.8;

    private final ScheduleStatements statements;
    private final ScheduleSlots slots;
    private final Optional<ConferenceChoice> conference;
    private final MentionSink sink;

    ScheduleTalks(
            ScheduleStatements statements,
            ScheduleSlots slots,
            Optional<ConferenceChoice> conference,
            MentionSink sink) {
        this.statements = statements;
        this.slots = slots;
        this.conference = conference;
        this.sink = sink;
    }

    /**
     * Sends an item, and the paper that it presents.
     *
     * @param item the item
     * @param extras the pieces around its title and names
     * @param headed the kind that a heading above gives it
     * @param session the session it stands in
     * @param speaks whether its people speak, rather than having written a paper
     */
    void send(
            ScheduleItem item,
            List<SchedulePiece> extras,
            Optional<Printed> headed,
            Optional<MentionRef> session,
            boolean speaks) {
        ScheduleEntry entry = item.entry();
        boolean first = item.from() == 0;
        List<Printed> marks = new ArrayList<>(item.marks());
        Optional<Stated<TalkKind>> kind = kind(item, marks, headed);
        Printed shown = statements.withMarks(item.title(), item.marks());
        boolean joint = extras.stream().anyMatch(piece -> piece.is(PieceType.JOINT));
        boolean written = joint || extras.stream().anyMatch(piece -> piece.is(PieceType.PROSE));
        int[] ends = ends(item, extras, shown);
        boolean wider = ends[0] < shown.start() || ends[1] > shown.end();
        boolean hasPaper = wider
                && item.names().isPresent()
                && (!speaks || written)
                && kind.map(Stated::value).map(PAPERS::contains).orElse(true);
        Stated<String> title = statements.title(item.title(), shown, "title", item.confidence());
        Optional<PaperMention> paper = hasPaper ? Optional.of(paper(item, title, extras, marks)) : Optional.empty();
        Optional<Stated<String>> board = first ? board(entry, kind) : Optional.empty();
        Optional<Stated<String>> room = item.room()
                .or(() -> firstOf(extras, PieceType.ROOM))
                .or(() -> first ? Optional.ofNullable(entry.room) : Optional.empty())
                .or(() -> Optional.ofNullable(entry.sharedRoom()))
                .map(text -> statements.line(text, "room"));
        List<Role> roles = hasPaper && !(joint && speaks)
                ? presenters(item, extras)
                : PanelRoles.of(roles(item, extras, kind, speaks), kind);
        Optional.ofNullable(entry.hour).map(SlotLine::printed).ifPresent(this::tellHour);
        Optional<SlotLine> time = Optional.ofNullable(entry.datedSlot()).or(entry::weeklySlot);
        boolean ownDay = entry.session == null || entry.session.slot == null;
        paper.ifPresent(sink::mention);
        sink.mention(new TalkMention(
                statements.evidence(ends[0], ends[1], "item", item.confidence()),
                title,
                kind,
                time.map(slot -> slots.placed(slot, ownDay, lengthOf(item))).or(() -> dayAlone(entry)),
                room,
                board,
                roles,
                awards(marks, extras),
                session,
                paper.map(PaperMention::ref),
                conference,
                hasPaper ? Optional.empty() : statements.abstractText(allOf(extras, PieceType.PROSE)),
                List.of()));
    }

    private void tellHour(Printed hour) {
        statements.unplaced(hour, Severity.INFO, "this hour stands below once more, with its end");
        statements.use(hour);
    }

    /** What says how long several items are, says it of none. */
    private static Optional<Printed> lengthOf(ScheduleItem item) {
        return isAlone(item) ? item.entry().length() : Optional.empty();
    }

    private static boolean isAlone(ScheduleItem item) {
        return item.from() == 0 && item.to() == item.entry().texts().size();
    }

    /** A series of talks may print a day for each, and no time. */
    private Optional<Stated<Slot>> dayAlone(ScheduleEntry entry) {
        return Optional.ofNullable(entry.day)
                .filter(day -> entry.session == null && day.month().isPresent())
                .map(slots::dayOnly);
    }

    private List<Stated<String>> awards(List<Printed> marks, List<SchedulePiece> extras) {
        return Stream.concat(
                        marks.stream().filter(mark -> isAward(mark.text())),
                        extras.stream()
                                .filter(piece -> piece.is(PieceType.AWARD))
                                .map(SchedulePiece::text))
                .map(award -> statements.line(award, "award"))
                .toList();
    }

    private static boolean isAward(String words) {
        return Awards.isAward(words)
                || (ScheduleKinds.isAwardLabel(words)
                        && ScheduleKinds.ofTitle(words).isEmpty());
    }

    private PaperMention paper(
            ScheduleItem item, Stated<String> title, List<SchedulePiece> extras, List<Printed> marks) {
        List<Printed> links = allOf(extras, PieceType.LINK);
        links.forEach(statements::use);
        List<Printed> addresses =
                links.stream().flatMap(ScheduleTalks::addresses).toList();
        List<Stated<Field>> fields = marks.stream()
                .filter(mark -> !isAward(mark.text())
                        && !mark.text().equalsIgnoreCase("abstract")
                        && ScheduleKinds.ofWords(mark.text()).isEmpty())
                .map(mark -> statements.guessed(new Field("mark", mark.text()), mark, "mark", 1))
                .toList();
        List<Printed> keywords = allOf(extras, PieceType.KEYWORDS);
        keywords.forEach(statements::use);
        Publication about = statements
                .sure()
                .keywords(keywords.stream()
                        .flatMap(line -> KeywordLine.parse(line).orElse(ImmutableList.of()).stream())
                        .toList());
        Publication publication = fields.isEmpty()
                ? about
                : new Publication(
                        about.key(),
                        about.issued(),
                        about.container(),
                        about.roles(),
                        about.subjects(),
                        about.details(),
                        about.relations(),
                        fields,
                        true);
        return new PaperMention(
                title.evidence(),
                PaperKind.CONFERENCE_PAPER,
                Optional.of(title),
                statements.abstractText(allOf(extras, PieceType.PROSE)),
                authors(item, extras),
                statements.sure().linksTo(addresses),
                statements.sure().identifiers(addresses),
                conference,
                publication);
    }

    /** Those of whom it is joint work stand behind who speaks. */
    private List<Authorship> authors(ScheduleItem item, List<SchedulePiece> extras) {
        List<PersonMention> people = Stream.concat(item.names().stream(), allOf(extras, PieceType.JOINT).stream())
                .flatMap(list -> statements.authors(list, places(item, extras), item.confidence()).stream())
                .map(Authorship::author)
                .toList();
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Authorship(i + 1, people.get(i)))
                .toList();
    }

    private static Stream<Printed> addresses(Printed line) {
        return Urls.find(line.text()).stream().map(url -> line.sub(url.start(), url.end()));
    }

    private Optional<Stated<TalkKind>> kind(ScheduleItem item, List<Printed> marks, Optional<Printed> headed) {
        Optional<Stated<TalkKind>> told = item.kind().flatMap(words -> kind(words, "kind", 1));
        Optional<Printed> mark = marks.stream()
                .filter(text -> ScheduleKinds.ofWords(text.text()).isPresent())
                .findFirst();
        Optional<Printed> below = Optional.ofNullable(item.entry().kind).filter(any -> isAlone(item));
        return told.or(() -> mark.flatMap(words -> kind(words, "kind", 1)))
                .or(() -> ScheduleKinds.ofTitle(item.title().text())
                        .map(kind -> statements.guessed(kind, item.title(), "kind-by-title", 0.9)))
                .or(() -> below.flatMap(
                        words -> kind(ScheduleKinds.unmarked(words).rest(), "kind", 1)))
                .or(() -> leading(item.title()))
                .or(() -> headed.flatMap(words -> kind(words, "kind-by-session", BY_SESSION)));
    }

    /** {@code Workshop on Rain}, {@code Tutorial on Soil}. */
    private Optional<Stated<TalkKind>> leading(Printed title) {
        Matcher leading = LEADING.matcher(title.text());
        return leading.find() ? kind(title.sub(0, leading.end()), "kind-by-title", BY_SESSION) : Optional.empty();
    }

    private Optional<Stated<TalkKind>> kind(Printed words, String rule, double confidence) {
        return ScheduleKinds.ofPlural(words.text())
                .or(() -> ScheduleKinds.ofTitle(words.text()))
                .map(kind -> statements.guessed(kind, words, rule, confidence));
    }

    /** A number is a board's where it says so, or where posters hang. */
    private Optional<Stated<String>> board(ScheduleEntry entry, Optional<Stated<TalkKind>> kind) {
        boolean poster = kind.map(Stated::value).filter(TalkKind.POSTER::equals).isPresent();
        if (entry.code != null) {
            statements.use(entry.code);
        }
        return Optional.ofNullable(entry.board)
                .or(() -> poster && entry.kind == null ? Optional.ofNullable(entry.code) : Optional.empty())
                .map(number -> statements.line(number, "board"));
    }

    private List<Role> roles(
            ScheduleItem item, List<SchedulePiece> extras, Optional<Stated<TalkKind>> kind, boolean speaks) {
        boolean organised = kind.map(Stated::value).filter(ORGANISED::contains).isPresent() && !speaks;
        RoleKind role = organised ? RoleKind.ORGANISER : RoleKind.SPEAKER;
        ImmutableList.Builder<Role> roles = ImmutableList.builder();
        item.names()
                .ifPresent(list ->
                        roles.addAll(statements.unlabelled(role, list, places(item, extras), item.confidence())));
        return roles.addAll(labelled(extras)).build();
    }

    /** Who of the authors speaks may be marked, or told below them. */
    private List<Role> presenters(ScheduleItem item, List<SchedulePiece> extras) {
        ImmutableList.Builder<Role> roles = ImmutableList.builder();
        item.names()
                .ifPresent(list -> roles.addAll(statements.presenters(list, places(item, extras), item.confidence())));
        return roles.addAll(labelled(extras)).build();
    }

    private static SchedulePlaces places(ScheduleItem item, List<SchedulePiece> extras) {
        return SchedulePlaces.of(Stream.concat(allOf(extras, PieceType.PLACES).stream(), item.places().stream())
                .toList());
    }

    private List<Role> labelled(List<SchedulePiece> extras) {
        return extras.stream()
                .flatMap(piece -> piece.role().stream())
                .flatMap(role -> statements.roles(role).stream())
                .toList();
    }

    /** The talk reaches from its first part to its last, so that it is never the same place as its paper. */
    private static int[] ends(ScheduleItem item, List<SchedulePiece> extras, Printed shown) {
        ScheduleEntry entry = item.entry();
        Stream<Printed> own = Stream.of(item.names(), item.room(), item.kind()).flatMap(Optional::stream);
        Stream<Printed> opening = item.from() > 0
                ? Stream.empty()
                : Stream.of(
                                Optional.ofNullable(entry.slot).map(slot -> ofRow(slot.printed(), shown)),
                                Optional.ofNullable(entry.board),
                                Optional.ofNullable(entry.code),
                                Optional.ofNullable(entry.room))
                        .flatMap(Optional::stream);
        List<Printed> all = Stream.of(
                        Stream.of(shown),
                        own,
                        opening,
                        extras.stream()
                                .filter(piece -> !isAboveTime(piece, entry))
                                .flatMap(piece -> Stream.concat(
                                        Stream.of(piece.text()), piece.role().map(RoleLine::names).stream())),
                        item.marks().stream(),
                        item.places().stream())
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .toList();
        return new int[] {
            all.stream().mapToInt(Printed::start).min().orElseThrow(),
            all.stream().mapToInt(Printed::end).max().orElseThrow()
        };
    }

    /** The end of a time that begins before a title may stand in a row below, which is that of other items. */
    private static Printed ofRow(Printed time, Printed title) {
        return time.start() < title.start() && time.end() > title.end() ? time.sub(0, 1) : time;
    }

    /** A room that names a column of a grid stands rows above its items. */
    private static boolean isAboveTime(SchedulePiece piece, ScheduleEntry entry) {
        return piece.is(PieceType.ROOM)
                && entry.slot != null
                && piece.text().end() <= entry.slot.printed().start();
    }

    private static Optional<Printed> firstOf(List<SchedulePiece> pieces, PieceType type) {
        return allOf(pieces, type).stream().findFirst();
    }

    private static List<Printed> allOf(List<SchedulePiece> pieces, PieceType type) {
        return pieces.stream()
                .filter(piece -> piece.is(type))
                .map(SchedulePiece::text)
                .toList();
    }
}
