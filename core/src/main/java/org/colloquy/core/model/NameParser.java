package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a printed name into its parts; what the print does not say is decided as the western order has it. */
final class NameParser {
    private static final CharMatcher SPACES =
            CharMatcher.forPredicate(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    static final Splitter WORDS = Splitter.on(SPACES).omitEmptyStrings();
    private static final Splitter COMMAS =
            Splitter.on(CharMatcher.anyOf(",，")).trimResults(SPACES).omitEmptyStrings();
    private static final Joiner SPACE = Joiner.on(' ');

    private NameParser() {}

    static PersonName parse(String text) {
        Nicknames nicknames = Nicknames.takeFrom(NameSigns.withoutTitles(text));
        List<String> parts = COMMAS.splitToList(nicknames.rest());
        if (parts.isEmpty()) {
            return new PersonName(Optional.empty(), text.strip(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        PersonName name = parts.size() == 1 ? inOnePiece(parts.get(0)) : withCommas(parts);
        return new PersonName(name.given(), name.family(), name.particle(), name.suffix(), nicknames.joined());
    }

    /** Reads a name of which record or print say for sure where the given names begin; none of them is a suffix. */
    static PersonName familyFirst(String family, String given) {
        Nicknames nicknames = Nicknames.takeFrom(family + ", " + given);
        List<String> parts = COMMAS.splitToList(nicknames.rest());
        if (parts.size() < 2) {
            return parse(family + ", " + given);
        }
        PersonName name = familyFirst(parts.get(0), SPACE.join(parts.subList(1, parts.size())), Optional.empty());
        return new PersonName(name.given(), name.family(), name.particle(), name.suffix(), nicknames.joined());
    }

    private static PersonName withCommas(List<String> parts) {
        List<String> names = new ArrayList<>();
        List<String> suffixes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && LifeDates.are(parts.get(i))) {
                continue;
            }
            boolean suffix = i > 0 && NameWords.isSuffixAfterComma(parts.get(i));
            (suffix ? suffixes : names).add(parts.get(i));
        }
        if (names.size() > 1) {
            return familyFirst(names.get(0), SPACE.join(names.subList(1, names.size())), joined(suffixes));
        }
        PersonName plain = inOnePiece(names.get(0));
        Optional<String> initials =
                suffixes.stream().filter(suffix -> isGiven(suffix, plain)).findFirst();
        if (initials.isPresent()) {
            suffixes.remove(initials.get());
            return familyFirst(names.get(0), initials.get(), joined(suffixes));
        }
        return new PersonName(
                plain.given(),
                plain.family(),
                plain.particle(),
                joined(suffixes).or(plain::suffix),
                Optional.empty());
    }

    /**
     * Returns whether what looks like a suffix is the given name: {@code Vapnik, V}, {@code Rahman, MD}, but not
     * {@code Ada Moor, MD}. One letter after two words is an initial more often than a numeral: {@code Ruiz Garcia, V}.
     */
    private static boolean isGiven(String suffix, PersonName before) {
        return NameWords.isLikeInitials(suffix) && (before.given().isEmpty() || suffix.length() == 1);
    }

    /** "Family, Given": the comma says it, only particles and case are left to see to. */
    private static PersonName familyFirst(String familyPart, String givenPart, Optional<String> suffix) {
        List<String> family = new ArrayList<>(WORDS.splitToList(familyPart));
        List<String> given = new ArrayList<>(withoutHonorifics(WORDS.splitToList(givenPart)));
        if (suffix.isEmpty() && family.size() == 1 && given.size() > 1 && NameWords.isGeneration(family.get(0))) {
            // "III, Hal Daumé": whoever turned the name took its last word for the family.
            return western(given, Optional.of(family.get(0)));
        }
        List<String> suffixes = new ArrayList<>();
        while (family.size() > 1 && NameWords.isSuffix(family.get(family.size() - 1))) {
            suffixes.add(0, family.remove(family.size() - 1));
        }
        boolean familyShouted = NameOrder.isShouted(family);
        boolean allShouted = familyShouted && given.stream().noneMatch(NameCase::hasLower);
        List<String> particles = new ArrayList<>();
        while (given.size() > 1 && endsWithParticle(given, particles)) {
            particles.add(0, given.remove(given.size() - 1));
        }
        family = new ArrayList<>(NameOrder.recased(family, familyShouted));
        while (family.size() > 1 && NameWords.isParticle(family.get(0))) {
            particles.add(family.remove(0));
        }
        Optional<String> givenNames = joined(NameOrder.recased(given, allShouted));
        return new PersonName(
                givenNames, SPACE.join(family), joined(particles), suffix.or(() -> joined(suffixes)), Optional.empty());
    }

    /** {@code von und zu} is one particle. */
    private static boolean endsWithParticle(List<String> given, List<String> behind) {
        int last = given.size() - 1;
        boolean between = !behind.isEmpty() && last > 1 && given.get(last).equals("und");
        return NameWords.isParticle(given.get(between ? last - 1 : last));
    }

    private static PersonName inOnePiece(String text) {
        List<String> words = new ArrayList<>(withoutHonorifics(WORDS.splitToList(text)));
        if (EastAsianNames.isNative(text)) {
            return eastAsian(WORDS.splitToList(EastAsianNames.withoutTitle(SPACE.join(words))));
        }
        List<String> suffixes = new ArrayList<>();
        while (words.size() > 2 && NameWords.isSuffix(words.get(words.size() - 1))) {
            suffixes.add(0, words.remove(words.size() - 1));
        }
        Optional<String> suffix = joined(suffixes);
        Optional<PersonName> byCapitals = NameOrder.initialsBehind(words)
                .or(() -> NameOrder.visibleCut(words))
                .map(split -> cut(split, suffix));
        return byCapitals.orElseGet(() -> western(words, suffix));
    }

    private static PersonName cut(NameOrder.Split split, Optional<String> suffix) {
        return familyFirst(SPACE.join(split.family()), SPACE.join(split.given()), suffix);
    }

    private static PersonName western(List<String> printed, Optional<String> suffix) {
        List<String> words = NameOrder.recased(printed, printed.size() > 1 && NameOrder.isShouted(printed));
        int start = NameOrder.familyStart(words);
        int family = start;
        while (family < words.size() - 1 && NameWords.isParticle(words.get(family))) {
            family++;
        }
        return new PersonName(
                joined(words.subList(0, start)),
                SPACE.join(words.subList(family, words.size())),
                joined(words.subList(start, family)),
                suffix,
                Optional.empty());
    }

    private static PersonName eastAsian(List<String> words) {
        String first = words.get(0);
        if (words.size() > 1) {
            return plain(Optional.of(SPACE.join(words.subList(1, words.size()))), first);
        }
        int dot = CharMatcher.anyOf("·・•").indexIn(first);
        if (dot > 0 && dot < first.length() - 1) {
            // A foreign name in Chinese or Japanese letters keeps its own order.
            return plain(Optional.empty(), first);
        }
        return EastAsianNames.familyOf(first)
                .map(family -> plain(Optional.of(first.substring(family.length())), family))
                .orElseGet(() -> plain(Optional.empty(), first));
    }

    private static PersonName plain(Optional<String> given, String family) {
        return new PersonName(given, family, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> withoutHonorifics(List<String> words) {
        int start = 0;
        while (start < words.size() - 1 && Honorifics.isOne(words.get(start))) {
            start++;
        }
        return words.subList(start, words.size());
    }

    private static Optional<String> joined(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(SPACE.join(words));
    }
}
