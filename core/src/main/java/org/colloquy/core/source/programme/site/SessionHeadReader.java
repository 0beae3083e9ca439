package org.colloquy.core.source.programme.site;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.PlaceLine;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the first item of a session's page. Every part may lack, and their order changes: {@code
 * [Session] TITLE [ROOM] [TIME] [Moderator: NAMES] [TIME] [Abstract: [TEXT]] [Chat is not available.]}; where the time is
 * first, the room may stand above the title too.
 */
final class SessionHeadReader {

    private static final String TRACK = "Track: ";
    private static final String ABSTRACT = "abstract:";

    private @Nullable Printed title;
    private @Nullable Printed room;
    private @Nullable SlotLine slot;
    private final List<RoleLine> roles = new ArrayList<>();
    private final List<Printed> paragraphs = new ArrayList<>();
    private boolean inAbstract;

    /** Returns the session, or empty if the segments hold no title. */
    static Optional<SessionHead> read(List<Segment> head) {
        SessionHeadReader reader = new SessionHeadReader();
        head.forEach(reader::add);
        reader.nameByRoom();
        Printed title = reader.title;
        return title == null
                ? Optional.empty()
                : Optional.of(new SessionHead(
                        title,
                        Optional.ofNullable(reader.room),
                        reader.roles,
                        Optional.ofNullable(reader.slot),
                        reader.paragraphs));
    }

    private void add(Segment segment) {
        switch (segment.type()) {
            case SLOT -> slot = slot == null ? segment.slot().orElseThrow() : slot;
            case KIND -> addKind(segment);
            case ROOM -> room = room == null ? segment.printed() : room;
            case BOARD, NOTICE -> inAbstract = false;
            case HEADING -> inAbstract = true;
            case TEXT -> segment.block().lines().forEach(this::addLine);
        }
    }

    /** A session may also be called "Poster" or "Break". */
    private void addKind(Segment segment) {
        if (title != null && isBareLabel(segment.printed())) {
            title = null;
        } else if (title == null && !KindWords.isSession(segment.text())) {
            title = segment.printed();
        }
    }

    /** "Session" stands above the title, and above it at most the name of the site. */
    private boolean isBareLabel(Printed line) {
        boolean atTop = room == null && roles.isEmpty() && paragraphs.isEmpty();
        return atTop
                && TalkKind.parse(line.text()).filter(TalkKind.SESSION::equals).isPresent();
    }

    private void addLine(Printed line) {
        Optional<RoleLine> role = RoleLine.parse(line);
        if (role.isPresent()) {
            roles.add(role.get());
        } else if (namesAreMissing()) {
            roles.set(roles.size() - 1, roles.get(roles.size() - 1).with(line));
        } else if (Ascii.toLowerCase(line.text()).startsWith(ABSTRACT)) {
            inAbstract = true;
            addParagraph(line.from(ABSTRACT.length()).strip());
        } else if (SiteText.isNoise(line.text()) || SiteText.startsOtherText(line.text())) {
            inAbstract = false;
        } else if (inAbstract) {
            addParagraph(line);
        } else if (title != null && isBareLabel(line)) {
            title = null;
        } else if (title == null && slot != null && room == null && PlaceLine.matches(line.text())) {
            room = line;
        } else if (title == null) {
            title = line.text().startsWith(TRACK) ? line.from(TRACK.length()).strip() : line;
        } else if (room == null && paragraphs.isEmpty() && PlaceLine.mayBeName(line.text())) {
            room = line;
        } else {
            addParagraph(line);
        }
    }

    /** What looked like a room above the title was the title if no other followed. */
    private void nameByRoom() {
        if (title == null) {
            title = room;
            room = null;
        }
    }

    private boolean namesAreMissing() {
        return !roles.isEmpty() && roles.get(roles.size() - 1).names().isEmpty();
    }

    private void addParagraph(Printed paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }
}
