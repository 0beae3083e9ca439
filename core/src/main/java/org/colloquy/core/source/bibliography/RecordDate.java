package org.colloquy.core.source.bibliography;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.PartialDate;
import org.colloquy.core.text.MonthNames;

/**
 * Reads dates as people and databases print them: {@code 2001/09/01/}, {@code 2013 Jun 10}, {@code MAY-JUN 2006}, {@code
 * 15-20 June 2019}, {@code Spring 2004}, {@code 20160419}. What cannot be told, such as the month in {@code 03/04/2001},
 * is left open.
 */
public final class RecordDate {

    private static final Pattern ATOM = Pattern.compile("\\d{1,8}|\\p{L}{1,12}");

    /** Words for a hyphen: {@code 3 May 2020 through 5 May 2020}. */
    private static final ImmutableSet<String> UP_TO = ImmutableSet.of("through", "to", "until");

    private enum Sort {
        YEAR,
        MONTH,
        NUMBER
    }

    /** A year, the name of a month or season, or a small number; {@code joined} if a hyphen stands before it. */
    private record Atom(Sort sort, int value, boolean joined) {}

    /** What one side of a range says. */
    private record Parts(OptionalInt year, OptionalInt month, OptionalInt day) {}

    private RecordDate() {}

    /** Reads a date; empty if no year is in it. */
    public static Optional<DateSpan> parse(String printed) {
        List<Atom> atoms = atoms(printed);
        int split = split(atoms);
        if (split < 0) {
            return date(parts(atoms)).map(DateSpan::of);
        }
        boolean named = isNamed(atoms);
        Parts from = side(atoms.subList(0, split), named);
        Parts to = side(atoms.subList(split, atoms.size()), named);
        Parts first = new Parts(
                from.year().isPresent() ? from.year() : to.year(),
                from.month().isPresent() ? from.month() : to.month(),
                from.day());
        Parts last = new Parts(
                to.year().isPresent() ? to.year() : from.year(),
                to.month().isPresent() || to.day().isEmpty() ? to.month() : from.month(),
                to.day());
        Optional<PartialDate> start = date(first);
        Optional<PartialDate> end = date(last);
        return start.isPresent() && end.isPresent()
                ? Optional.of(DateSpan.between(start.get(), end.get()))
                : start.or(() -> end).map(DateSpan::of);
    }

    private static List<Atom> atoms(String printed) {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(printed);
        int before = 0;
        boolean upTo = false;
        while (matcher.find()) {
            String between = printed.substring(before, matcher.start());
            boolean joined = between.indexOf('-') >= 0 || between.indexOf('\u2013') >= 0 || upTo;
            before = matcher.end();
            upTo = UP_TO.contains(matcher.group());
            add(atoms, matcher.group(), joined);
        }
        return atoms;
    }

    private static void add(List<Atom> atoms, String text, boolean joined) {
        if (Character.isDigit(text.charAt(0))) {
            number(atoms, text, joined);
            return;
        }
        MonthNames.number(text).ifPresent(number -> atoms.add(new Atom(Sort.MONTH, number, joined)));
    }

    private static void number(List<Atom> atoms, String digits, boolean joined) {
        int value = Integer.parseInt(digits);
        switch (digits.length()) {
            case 1, 2 -> atoms.add(new Atom(Sort.NUMBER, value, joined));
            case 4 -> atoms.add(new Atom(Sort.YEAR, value, joined));
            case 8 -> {
                atoms.add(new Atom(Sort.YEAR, value / 10_000, joined));
                atoms.add(new Atom(Sort.NUMBER, value / 100 % 100, false));
                atoms.add(new Atom(Sort.NUMBER, value % 100, false));
            }
            default -> {
                // No part of a date.
            }
        }
    }

    /** After a hyphen, what was said already begins the other end of a range, unless it is one of those in 2001-09-01. */
    private static int split(List<Atom> atoms) {
        boolean named = isNamed(atoms);
        for (int i = 1; i < atoms.size(); i++) {
            Sort here = atoms.get(i).sort();
            boolean again = atoms.get(i).joined()
                    ? atoms.subList(0, i).stream().anyMatch(atom -> atom.sort() == here)
                    : atoms.get(i - 1).sort() == here;
            boolean number = here == Sort.NUMBER && !(named && atoms.get(i).joined());
            if (again && !number) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamed(List<Atom> atoms) {
        return atoms.stream().anyMatch(atom -> atom.sort() == Sort.MONTH);
    }

    /** One side of a range; where the month is named on the other, a number here is a day. */
    private static Parts side(List<Atom> atoms, boolean named) {
        return named && !isNamed(atoms)
                ? new Parts(value(atoms, Sort.YEAR), OptionalInt.empty(), value(atoms, Sort.NUMBER))
                : parts(atoms);
    }

    private static Parts parts(List<Atom> atoms) {
        OptionalInt year = value(atoms, Sort.YEAR);
        OptionalInt month = value(atoms, Sort.MONTH);
        List<Integer> numbers = atoms.stream()
                .filter(atom -> atom.sort() == Sort.NUMBER)
                .map(Atom::value)
                .toList();
        boolean yearFirst = !atoms.isEmpty() && atoms.get(0).sort() == Sort.YEAR;
        boolean seasonBeside = month.isPresent() && month.getAsInt() > 12 && yearFirst && !numbers.isEmpty();
        if (month.isPresent() && !seasonBeside) {
            return new Parts(year, month, numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(0)));
        }
        return numbers.size() < 2 || yearFirst ? inOrder(year, numbers) : dayAndMonth(year, numbers);
    }

    private static OptionalInt value(List<Atom> atoms, Sort sort) {
        return atoms.stream()
                .filter(atom -> atom.sort() == sort)
                .mapToInt(Atom::value)
                .findFirst();
    }

    private static Parts inOrder(OptionalInt year, List<Integer> numbers) {
        if (numbers.isEmpty() || (year.isEmpty() && numbers.size() == 1)) {
            return new Parts(
                    year,
                    OptionalInt.empty(),
                    numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(0)));
        }
        OptionalInt day = numbers.size() > 1 ? OptionalInt.of(numbers.get(1)) : OptionalInt.empty();
        return new Parts(year, OptionalInt.of(numbers.get(0)), day);
    }

    /** Before a year, only a number over twelve tells the day from the month. */
    private static Parts dayAndMonth(OptionalInt year, List<Integer> numbers) {
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (first > 12) {
            return new Parts(year, OptionalInt.of(second), OptionalInt.of(first));
        }
        return second > 12
                ? new Parts(year, OptionalInt.of(first), OptionalInt.of(second))
                : new Parts(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /** As much of a date as there can be. */
    private static Optional<PartialDate> date(Parts parts) {
        if (parts.year().isEmpty() || parts.year().getAsInt() == 0) {
            return Optional.empty();
        }
        int year = parts.year().getAsInt();
        boolean season = parts.month().isPresent() && parts.month().getAsInt() > 12;
        Optional<PartialDate> whole =
                season || parts.month().isEmpty() ? Optional.empty() : PartialDate.of(year, parts.month(), parts.day());
        return whole.or(() -> PartialDate.of(year, parts.month(), OptionalInt.empty()))
                .or(() -> Optional.of(PartialDate.of(year)));
    }
}
