package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.Positions;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.SchedulePlaces;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.people.Towns;
import org.colloquy.core.source.programme.people.Workplaces;

/** Labels of which the value stands in the next cell or line, or in the next lines: {@code Chair:}, {@code Speakers}. */
final class LabelsAlone {

    private static final Pattern OF_PLACE =
            Pattern.compile("(?:rooms?|locations?|venue|place|where)\\s?:", Pattern.CASE_INSENSITIVE);
    private static final CharMatcher BULLETS = CharMatcher.anyOf("•▪●◦‣∙–—*·-").or(CharMatcher.whitespace());
    private static final int LONGEST = 50;
    private static final double LIKELY = 0.5;
    private static final double SURE = 2;

    private LabelsAlone() {}

    /** Returns the cells of a row with each such label before its value. */
    static List<Printed> join(List<Printed> parts) {
        if (parts.stream().noneMatch(LabelsAlone::isLabel)) {
            return parts;
        }
        ImmutableList.Builder<Printed> joined = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            boolean alone = isLabel(parts.get(i)) && i + 1 < parts.size() && !isLabel(parts.get(i + 1));
            joined.add(alone ? Printed.join(parts.subList(i, i + 2)) : parts.get(i));
            i += alone ? 1 : 0;
        }
        return joined.build();
    }

    /**
     * Returns the lines of a block with each such label before its value. A label of several people is that of all lines
     * with a person each; one without a colon is none if nobody stands below it.
     */
    static List<Printed> join(List<Printed> lines, ScheduleNames names) {
        ImmutableList.Builder<Printed> joined = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            int end = end(lines, i, names);
            joined.add(end == i + 1 ? lines.get(i) : list(lines.get(i), lines.subList(i + 1, end), names));
            lines.subList(i + 1, end).stream()
                    .skip(1)
                    .filter(line -> Positions.is(line.text()))
                    .forEach(joined::add);
            i = end - 1;
        }
        return joined.build();
    }

    /** Returns the number of the line behind those that a label and its value fill. */
    private static int end(List<Printed> lines, int label, ScheduleNames names) {
        Printed line = lines.get(label);
        boolean colon = isLabel(line);
        int end = label + 1;
        if (!(colon || isRole(line)) || end == lines.size() || isLabel(lines.get(end)) || isRole(lines.get(end))) {
            return end;
        }
        boolean people = isPerson(lines.get(end), names);
        end += people || (colon && !isTalk(lines.get(end), names)) ? 1 : 0;
        end = people ? endOfPerson(lines, end) : end;
        while (people && isOfSeveral(line) && end < lines.size() && isPerson(lines.get(end), names)) {
            end = endOfPerson(lines, end + 1);
        }
        boolean heads = people && !colon && ScheduleHeads.isPlural(line.text()) && isAbovePeople(lines, end, names);
        return heads ? label + 1 : end;
    }

    /** Below {@code Invited Speakers} each may have the title on the next line; then the words are no label of the first. */
    private static boolean isAbovePeople(List<Printed> lines, int from, ScheduleNames names) {
        return lines.subList(from, lines.size()).stream().anyMatch(line -> isPerson(line, names));
    }

    /** The position and the place of work may stand on lines below the name. */
    private static int endOfPerson(List<Printed> lines, int behindName) {
        int end = behindName;
        if (end < lines.size() && isPosition(lines.get(end))) {
            boolean whole = placeBehindPosition(lines.get(end)).isPresent();
            end++;
            if (whole) {
                return end;
            }
            end += end < lines.size() && Workplaces.is(lines.get(end).text()) ? 1 : 0;
        }
        return end;
    }

    private static boolean isPosition(Printed line) {
        return Positions.is(line.text()) || placeBehindPosition(line).isPresent();
    }

    /** {@code Hydrologist, Lund University} below a name. */
    private static Optional<Printed> placeBehindPosition(Printed line) {
        int comma = line.text().indexOf(',');
        return Optional.of(line)
                .filter(any -> comma > 0 && Positions.is(line.text().substring(0, comma)))
                .map(any -> line.from(comma + 1).strip())
                .filter(place -> !place.isEmpty());
    }

    private static boolean isOfSeveral(Printed label) {
        String words = CharMatcher.anyOf(": ").trimTrailingFrom(label.text()).toLowerCase(Locale.ROOT);
        return words.endsWith("s")
                || words.endsWith("en")
                || words.endsWith("ri")
                || words.endsWith("(s)")
                || words.endsWith("moderation");
    }

    /** Below {@code Speakers:} a line may hold the title of each, too. */
    private static boolean isTalk(Printed line, ScheduleNames names) {
        return TalkLayout.NAMES_QUOTED_TITLE
                .best(line, names)
                .filter(cut -> cut.score() > SURE)
                .isPresent();
    }

    private static boolean isPerson(Printed line, ScheduleNames names) {
        String text = BULLETS.trimFrom(line.text());
        return !isRole(line)
                && (names.of(text) > LIKELY || Towns.areIn(text) || PeopleLines.isOne(line.trim(BULLETS), names));
    }

    private static Printed list(Printed label, List<Printed> people, ScheduleNames names) {
        Printed.Builder list = new Printed.Builder();
        list.append(label);
        if (!label.text().endsWith(":")) {
            list.append(':', label.end(), label.end());
        }
        for (int i = 0; i < people.size(); i++) {
            Printed person = people.size() > 1 ? people.get(i).trim(BULLETS) : people.get(i);
            boolean behindPosition = i > 1 && isPosition(people.get(i - 1));
            boolean place = behindPosition && Workplaces.is(person.text());
            if (i > 0 && isPosition(person)) {
                placeBehindPosition(person).ifPresent(where -> {
                    list.gap(where.start());
                    list.append(SchedulePlaces.bracketed(where));
                });
                continue;
            }
            if (i > 0 && !place && !people.get(i - 1).text().endsWith(",")) {
                list.append(';', person.start(), person.start());
            }
            if (behindPosition) {
                list.append(' ', person.start(), person.start());
            } else {
                list.gap(person.start());
            }
            if (place) {
                list.append(SchedulePlaces.bracketed(person));
            } else {
                list.append(PeopleLines.one(person, names));
            }
        }
        return list.build();
    }

    private static boolean isLabel(Printed part) {
        return part.text().endsWith(":") && (OF_PLACE.matcher(part.text()).matches() || isRole(part));
    }

    private static boolean isRole(Printed part) {
        if (part.length() > LONGEST) {
            return false;
        }
        List<RoleLine> roles = ScheduleRoles.ofLine(part);
        return ScheduleRoles.isLabel(part.text())
                || (roles.size() == 1 && roles.get(0).names().isEmpty());
    }
}
