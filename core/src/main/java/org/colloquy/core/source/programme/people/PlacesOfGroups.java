package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.programme.Printed;

/**
 * Lists in which people stand before the place that they share, with a comma between: {@code Ada Moor and Bo Wu, Lund University; Carl
 * Dee, Acme}, {@code Ada Moor & Bo Wu, Acme}, {@code Ada Moor, Director, Red Barn}.
 */
final class PlacesOfGroups {

    private static final Pattern AND = Pattern.compile("\\s(?:&|and|und|et|y|e)\\s");
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]");
    private static final double LIKELY = 0.5;
    private static final int LONGEST = 2000;

    /**
     * One group of a list.
     *
     * @param people who they are, without positions
     * @param place where they work; empty if it is not told
     * @param positioned whether a position stands between the two
     */
    private record Group(Printed people, Printed place, boolean positioned) {

        /** The first part that is known to be a place begins it, else the last part is it. */
        static Group of(Printed text) {
            List<Printed> parts = text.split(CharMatcher.is(','));
            int place = 1;
            while (place < parts.size() - 1
                    && !Workplaces.is(parts.get(place).strip().text())) {
                place++;
            }
            int people = Math.min(place, parts.size());
            while (people > 1 && Positions.is(parts.get(people - 1).strip().text())) {
                people--;
            }
            return new Group(
                    text.sub(0, length(parts, people)).strip(),
                    text.from(Math.min(text.length(), length(parts, place) + 1)).strip(),
                    people < place);
        }

        /** Returns how long the first parts are, with the commas between. */
        private static int length(List<Printed> parts, int count) {
            return parts.stream().limit(count).mapToInt(Printed::length).sum() + Math.min(count, parts.size()) - 1;
        }

        boolean isNamed(NameShape shape) {
            return shape.of(AND.split(beforeComma(people), 2)[0]) > LIKELY;
        }

        boolean isPlaced() {
            return !place.isEmpty();
        }

        boolean isAlone() {
            return people.text().indexOf(',') < 0;
        }

        /** Behind a comma may stand what belongs to a name, too. */
        boolean hasDegree() {
            String first = beforeComma(place);
            return Degrees.is(first) || NameLists.isSuffix(first);
        }

        /** Returns whether words tell the place, so that no other group has to. */
        boolean isTold() {
            return !positioned && (!isPlaced() || Workplaces.is(beforeComma(place)));
        }

        boolean isKnown() {
            return isPlaced() && Workplaces.isBesidePeople(beforeComma(place));
        }

        Printed bracketed() {
            return isPlaced() ? SchedulePlaces.bracketed(people, place) : people;
        }

        private static String beforeComma(Printed text) {
            return text.text().split(",", 2)[0];
        }
    }

    private PlacesOfGroups() {}

    /** Returns the list with the places in brackets, and without positions; the list itself if it is no such one. */
    static Printed bracketed(Printed list, NameShape shape) {
        if (!mayBeGroups(list.text()) || FamiliesFirst.is(list.text())) {
            return list;
        }
        List<Group> groups = list.split(CharMatcher.is(';')).stream()
                .map(Printed::strip)
                .filter(group -> CharMatcher.is(',').negate().matchesAnyOf(group.text()))
                .map(Group::of)
                .toList();
        boolean placed = groups.stream().allMatch(group -> group.isNamed(shape) && !group.hasDegree())
                && !groups.stream().allMatch(Group::isTold)
                && (groups.size() == 1 ? isOne(groups.get(0)) : areSeveral(groups, shape));
        return placed
                ? SchedulePlaces.list(groups.stream().map(Group::bracketed).toList())
                : list;
    }

    /** Most lists are of people alone, and are not looked at part by part. */
    private static boolean mayBeGroups(String list) {
        int comma = list.indexOf(',');
        if (comma < 0 || list.length() > LONGEST || BRACKETS.matchesAnyOf(list)) {
            return false;
        }
        int next = list.indexOf(',', comma + 1);
        boolean several = next < 0 && AND.matcher(list.substring(0, comma)).find();
        boolean position = next > 0
                && list.indexOf(',', next + 1) < 0
                && Positions.is(list.substring(comma + 1, next).strip());
        return list.indexOf(';') >= 0 || several || position;
    }

    /** Behind {@code and}, or behind a position, one more comma parts no third person. */
    private static boolean isOne(Group group) {
        boolean several = AND.matcher(group.people().text()).find() && group.isKnown();
        return group.isPlaced() && group.isAlone() && (group.positioned() || several);
    }

    /** The places of some groups are known, and those of the others can be none but places. */
    private static boolean areSeveral(List<Group> groups, NameShape shape) {
        long known = groups.stream().filter(Group::isKnown).count();
        long unknown = groups.stream()
                .filter(group -> group.isPlaced() && !group.isKnown())
                .filter(group -> shape.of(group.place().text()) > LIKELY)
                .count();
        boolean pairs = groups.stream().allMatch(group -> group.isPlaced() && group.isAlone());
        return known > 0 && (unknown == 0 || (pairs && known >= unknown));
    }
}
