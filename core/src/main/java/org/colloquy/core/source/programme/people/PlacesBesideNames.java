package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.programme.Printed;

/**
 * Lists of people with nothing between a name and the place of work, as they are copied from pages that tell the two apart by
 * their letters: {@code Ada Moor Lund University, Bo Wu Acme Inc.}
 */
final class PlacesBesideNames {

    private static final Splitter WORDS = Splitter.on(' ');
    private static final Splitter PARTS = Splitter.on(',').trimResults();
    /** What places are called; one of these words alone is no place. */
    private static final String NOUN = Workplaces.pattern(Workplaces.Word.INSTITUTION, Workplaces.Word.PART);

    private static final String FIRM = Workplaces.pattern(Workplaces.Word.FIRM);
    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}\\S{0,30} ){0,6}(?:" + FIRM + "(?: .{1,80})?|(?<= )"
            + NOUN + "(?: .{1,80})?|" + NOUN + " .{1,80})");
    /** Where a document prints people so, what families are called may be a place, too: {@code NTNU}, {@code INSA Lyon}, {@code Ericsson}. */
    private static final Pattern SHORT_PLACE =
            Pattern.compile(Workplaces.pattern(Workplaces.Word.WHOLE) + "|[A-Z]{3,8}(?: \\p{Lu}.{1,60})?");

    /** {@code Lopez} of {@code Ana Maria Lopez University of Lund} is a name: no university of a town has such a word in front. */
    private static final Pattern NAMED_AFTER_TOWN = Pattern.compile(
            "(?!(?:Technical|National|Free|Catholic|Hebrew|Open|City|Chinese|Medical|State|Royal|American|Federal|Polytechnic) )"
                    + "(\\p{Lu}\\S{1,30}) University of (?!Technology|Applied|Science|Economics|Business|Education).+");

    /** So many of the lines of a document show that it prints people so. */
    private static final int FEWEST = 2;

    /** Of a given and a family name. */
    private static final int MOST_WORDS = 2;

    private static final double LIKELY = 0.5;
    private static final int LONGEST_LINE = 2000;

    private PlacesBesideNames() {}

    /** Returns whether several lines are lists in which most people have their places beside them, or one and several such people alone. */
    static boolean areIn(List<Printed> lines, NameShape shape) {
        int lists = 0;
        int alone = 0;
        for (Printed line : lines) {
            if (line.length() > LONGEST_LINE || lists == FEWEST) {
                continue;
            }
            boolean list = line.text().indexOf(',') > 0;
            lists += list && isList(line.text(), shape) ? 1 : 0;
            alone += !list && nameEnd(line.text(), shape, PLACE).isPresent() ? 1 : 0;
        }
        return lists == FEWEST || (lists > 0 && alone >= FEWEST);
    }

    private static boolean isList(String line, NameShape shape) {
        List<String> parts = PARTS.splitToList(line);
        long told = parts.stream()
                .filter(part -> nameEnd(part, shape, PLACE).isPresent())
                .count();
        long placed = told == 0
                ? 0
                : parts.stream()
                        .filter(part -> nameEnd(part, shape).isPresent())
                        .count();
        return placed >= FEWEST && placed * 2 >= parts.size();
    }

    /** Returns the list with the places in brackets. */
    static Printed bracketed(Printed list, NameShape shape) {
        Printed.Builder marked = new Printed.Builder();
        for (Printed part : list.split(CharMatcher.is(','))) {
            Printed person = part.strip();
            if (person.isEmpty()) {
                continue;
            }
            if (marked.length() > 0) {
                marked.append(',', part.start(), part.start()).gap(person.start());
            }
            marked.append(nameEnd(person.text(), shape)
                    .map(at -> SchedulePlaces.bracketed(person.sub(0, at), person.from(at + 1)))
                    .orElse(person));
        }
        return marked.build();
    }

    /** Returns where the name ends before a place; empty if there is none. */
    private static Optional<Integer> nameEnd(String part, NameShape shape) {
        return nameEnd(part, shape, PLACE).or(() -> nameEnd(part, shape, SHORT_PLACE));
    }

    private static Optional<Integer> nameEnd(String part, NameShape shape, Pattern place) {
        if (CharMatcher.anyOf("(:;").matchesAnyOf(part)) {
            return Optional.empty();
        }
        int end = -1;
        int whole = 0;
        for (String word : WORDS.split(part)) {
            boolean more = whole < MOST_WORDS
                    || NameLists.isSuffix(word)
                    || (whole == MOST_WORDS && isNamedAfterTown(part, end + 1));
            boolean third = whole == MOST_WORDS && !isPlaced(part, end, place, shape);
            if (!more && !third) {
                break;
            }
            end += word.length() + 1;
            whole += isWhole(word) ? 1 : 0;
        }
        return isPlaced(part, end, place, shape) ? Optional.of(end) : Optional.empty();
    }

    private static boolean isPlaced(String part, int end, Pattern place, NameShape shape) {
        return end + 1 < part.length()
                && place.matcher(part.substring(end + 1)).matches()
                && shape.of(part.substring(0, end)) > LIKELY;
    }

    private static boolean isNamedAfterTown(String part, int from) {
        Matcher town = NAMED_AFTER_TOWN.matcher(part);
        return town.region(from, part.length()).matches();
    }

    /** Initials and particles are no given or family name by themselves. */
    private static boolean isWhole(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !word.endsWith(".");
    }
}
