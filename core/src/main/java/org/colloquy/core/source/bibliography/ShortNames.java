package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;
import org.colloquy.core.text.Tidy;

/** Names as databases shorten them. */
public final class ShortNames {

    private static final CharMatcher INITIALS =
            CharMatcher.forPredicate(Character::isUpperCase).or(CharMatcher.anyOf("-."));
    private static final int MOST_INITIALS = 5;

    private ShortNames() {}

    /** Reads {@code van der Berg JP} or {@code Long V 3rd}: the family name, initials, a suffix. */
    public static PersonName parse(String tidied) {
        int last = tidied.lastIndexOf(' ');
        String end = tidied.substring(last + 1);
        if (last > 0 && isSuffix(end)) {
            return with(end, parse(tidied.substring(0, last)));
        }
        return endsWithInitials(tidied) && tidied.indexOf(',') < 0
                ? PersonName.parse(tidied.substring(0, last), end)
                : PersonName.parse(tidied);
    }

    /** Returns whether a name is so shortened: {@code Moor A}, {@code Long V 3rd}. */
    public static boolean isShort(String tidied) {
        int last = tidied.lastIndexOf(' ');
        return last > 0 && isSuffix(tidied.substring(last + 1))
                ? endsWithInitials(tidied.substring(0, last))
                : endsWithInitials(tidied);
    }

    private static boolean endsWithInitials(String tidied) {
        int last = tidied.lastIndexOf(' ');
        String end = tidied.substring(last + 1);
        return last > 0 && end.length() <= MOST_INITIALS && INITIALS.matchesAllOf(end);
    }

    /** Reads {@code King, Martin Luther Jr}: the suffix stands at the end, without a comma. */
    static PersonName full(String tidied) {
        int comma = tidied.indexOf(',');
        int last = tidied.lastIndexOf(' ');
        String end = tidied.substring(last + 1);
        return comma > 0 && last > comma + 1 && isSuffix(end)
                ? with(end, PersonName.parse(tidied.substring(0, last)))
                : PersonName.parse(tidied);
    }

    private static PersonName with(String suffix, PersonName name) {
        return new PersonName(name.given(), name.family(), name.particle(), Optional.of(suffix), name.nickname());
    }

    private static boolean isSuffix(String word) {
        return word.equals("Jr") || word.equals("Sr") || isOrdinal(word);
    }

    private static boolean isOrdinal(String word) {
        return word.length() == 3 && Ascii.toLowerCase(word).matches("[1-9](?:st|nd|rd|th)");
    }

    /** Returns a person whose name is printed short; what tidies to nothing is left to be passed over. */
    public static Contributor person(Passage printed) {
        return person(printed, ShortNames::parse);
    }

    /** Returns a person whose name is printed in full, with the suffix at the end. */
    public static Contributor fullPerson(Passage printed) {
        return person(printed, ShortNames::full);
    }

    private static Contributor person(Passage printed, Function<String, PersonName> reading) {
        Contributor whole = Contributor.person(printed);
        String tidied = Tidy.line(whole.printed().text());
        boolean parts = whole.kind() == AgentKind.PERSON && !tidied.isBlank() && !FieldValues.isMore(tidied);
        return parts ? whole.named(reading.apply(tidied)) : whole;
    }

    /** Returns what two prints of one name have in common: its letters. */
    public static String key(String name) {
        return CharMatcher.forPredicate(Character::isLetter).retainFrom(name).toLowerCase(Locale.ROOT);
    }
}
