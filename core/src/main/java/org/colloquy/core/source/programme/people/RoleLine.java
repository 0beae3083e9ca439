package org.colloquy.core.source.programme.people;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Printed;

/**
 * A line that says who leads a session.
 *
 * @param kind the role
 * @param label the label as printed, without colon; empty where only the place of the names tells the role
 * @param names who holds it; empty if the names stand in the next line
 */
public record RoleLine(RoleKind kind, Printed label, Printed names) {

    private static final ImmutableMap<String, RoleKind> LABELS = ImmutableMap.<String, RoleKind>builder()
            .put("moderator", RoleKind.MODERATOR)
            .put("moderators", RoleKind.MODERATOR)
            .put("moderated by", RoleKind.MODERATOR)
            .put("session moderator", RoleKind.MODERATOR)
            .put("session moderators", RoleKind.MODERATOR)
            .put("chair", RoleKind.SESSION_CHAIR)
            .put("chairs", RoleKind.SESSION_CHAIR)
            .put("chaired by", RoleKind.SESSION_CHAIR)
            .put("session chair", RoleKind.SESSION_CHAIR)
            .put("session chairs", RoleKind.SESSION_CHAIR)
            .put("co-chair", RoleKind.SESSION_CHAIR)
            .put("co-chairs", RoleKind.SESSION_CHAIR)
            .put("discussant", RoleKind.DISCUSSANT)
            .put("discussants", RoleKind.DISCUSSANT)
            .put("panelist", RoleKind.SPEAKER)
            .put("panelists", RoleKind.SPEAKER)
            .put("panellist", RoleKind.SPEAKER)
            .put("panellists", RoleKind.SPEAKER)
            .put("speaker", RoleKind.SPEAKER)
            .put("speakers", RoleKind.SPEAKER)
            .put("presenter", RoleKind.SPEAKER)
            .put("presenters", RoleKind.SPEAKER)
            .put("organizer", RoleKind.ORGANISER)
            .put("organizers", RoleKind.ORGANISER)
            .put("organiser", RoleKind.ORGANISER)
            .put("organisers", RoleKind.ORGANISER)
            .buildOrThrow();

    private static final int LONGEST_LABEL = 20;
    private static final Pattern BY = Pattern.compile("(?:moderated|chaired) by(?=:? )", Pattern.CASE_INSENSITIVE);

    /** Returns the role that {@code line} tells, by a known label with or without a colon; empty if it has none. */
    public static Optional<RoleLine> parse(Printed line) {
        int colon = line.text().indexOf(':');
        Matcher by = BY.matcher(line.text());
        int end = by.lookingAt() ? by.end() : colon < 0 ? line.length() : colon;
        if (end == 0 || end > LONGEST_LABEL) {
            return Optional.empty();
        }
        Printed label = line.sub(0, end).strip();
        Printed names = line.from(Math.min(end + 1, line.length())).strip();
        return Optional.ofNullable(LABELS.get(Ascii.toLowerCase(label.text()).replace("(s)", "")))
                .map(kind -> new RoleLine(kind, label, names));
    }

    /** Returns the same role with these names. */
    public RoleLine with(Printed moreNames) {
        return new RoleLine(kind, label, moreNames);
    }
}
