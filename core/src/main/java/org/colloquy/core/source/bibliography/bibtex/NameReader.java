package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.BodyNames;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Recent;
import org.colloquy.core.source.bibliography.ShortNames;
import org.colloquy.core.text.Tidy;

/** Reads names as BibTeX does, or in biblatex's form {@code family=…, given=…}; recalls those it has read. */
final class NameReader {

    private static final CharMatcher COMMA = CharMatcher.anyOf(", ");
    private static final Joiner SPACE = Joiner.on(' ');
    private static final CharMatcher QUOTES = CharMatcher.is('"');
    private static final CharMatcher TEX = CharMatcher.anyOf("{}\\");

    private final Recent<ListedNames> names = Recent.of(ListedNames::of);

    /** Makes a reader, best one for all the names of a document. */
    NameReader() {
        // It has read nothing yet.
    }

    /** A name and whose it is. */
    record Read(AgentKind kind, PersonName name) {}

    /** Reads what stands between two {@code and}, without the space around it. */
    ListedNames read(String text) {
        return names.apply(text);
    }

    /** Reads a single name; empty if neither a letter nor a digit is printed. */
    static Optional<Read> name(String printed) {
        String text = NameTex.cleaned(printed).strip();
        String tidied = Tidy.name(text);
        if (tidied.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        if (NameText.isExtended(text)) {
            return extended(text).map(name -> new Read(AgentKind.PERSON, name));
        }
        if (NameText.isGroup(text)) {
            AgentKind kind = isNameOfGroup(tidied) ? AgentKind.GROUP : AgentKind.PERSON;
            return Optional.of(new Read(kind, name("", "", tidied, "")));
        }
        if (!NameText.hasGroup(text) && BodyNames.isBody(tidied)) {
            return Optional.of(new Read(AgentKind.GROUP, name("", "", tidied, "")));
        }
        return Optional.of(new Read(AgentKind.PERSON, person(text, tidied)));
    }

    /** Reads a name as databases shorten it: {@code Born LM}. */
    static Optional<Read> shortened(String printed) {
        return Optional.of(new Read(AgentKind.PERSON, ShortNames.parse(Tidy.name(NameTex.cleaned(printed)))));
    }

    /** One word in braces, cased like a name, is a family name that somebody protected. */
    private static boolean isNameOfGroup(String tidied) {
        return tidied.indexOf(' ') > 0 || tidied.substring(1).codePoints().anyMatch(Character::isUpperCase);
    }

    private static PersonName person(String text, String tidied) {
        if (saysNoMore(text)) {
            return PersonName.parse(tidied);
        }
        PersonName byBraces = byParts(text);
        if (NameText.hasGroup(text)) {
            return byBraces;
        }
        // Where the rules of BibTeX see no particle that all names have, those for any printed name see more: Jr.,
        // capitals.
        PersonName plain = PersonName.parse(tidied);
        boolean particle = byBraces.particle().isEmpty() || byBraces.particle().equals(plain.particle());
        boolean suffix = byBraces.suffix().isEmpty() || plain.suffix().isPresent();
        boolean small = tidied.codePoints().noneMatch(Character::isUpperCase);
        return (particle || small) && suffix ? plain : byBraces;
    }

    /** The rules of BibTeX tell a particle by its small letter, and a suffix by two commas; most names have neither. */
    private static boolean saysNoMore(String text) {
        return TEX.matchesNoneOf(text) && text.indexOf(',') == text.lastIndexOf(',') && !NameText.hasSmallWord(text);
    }

    private static PersonName byParts(String text) {
        List<int[]> parts = NameText.split(text, 0, text.length(), ',');
        List<String> first = NameText.words(text.substring(parts.get(0)[0], parts.get(0)[1]));
        if (parts.size() == 1) {
            return givenFirst(first);
        }
        String rest = text.substring(parts.get(parts.size() - 1)[0]);
        String suffix = "";
        if (parts.size() > 2) {
            suffix = tidied(NameText.words(text.substring(parts.get(1)[0], parts.get(1)[1])));
            rest = text.substring(parts.get(2)[0]);
        }
        int family = 0;
        for (int i = 0; i < first.size() - 1; i++) {
            family = isSmall(first.get(i)) ? i + 1 : family;
        }
        return name(
                tidied(NameText.words(rest)),
                tidied(first.subList(0, family)),
                tidied(first.subList(family, first.size())),
                suffix);
    }

    private static PersonName givenFirst(List<String> words) {
        int last = words.size() - 1;
        int particle = last;
        int family = last;
        for (int i = last - 1; i >= 0; i--) {
            if (isSmall(words.get(i))) {
                family = particle == last ? i + 1 : family;
                particle = i;
            }
        }
        return name(
                tidied(words.subList(0, particle)),
                tidied(words.subList(particle, family)),
                tidied(words.subList(family, words.size())),
                "");
    }

    private static String tidied(List<String> words) {
        return words.isEmpty() ? "" : Tidy.name(SPACE.join(words));
    }

    /** A suffix that stands in the braces of the family name, as dblp exports it, is one: {@code Guy L. {Steele Jr.}} */
    private static PersonName name(String given, String particle, String family, String suffix) {
        if (family.isBlank()) {
            String whole = SPACE.join(List.of(particle, given, suffix)).strip();
            return PersonName.parse(whole.isBlank() ? "?" : whole);
        }
        int last = family.lastIndexOf(' ');
        if (suffix.isEmpty() && last > 0 && NameLists.isSuffix(family.substring(last + 1))) {
            return name(given, particle, COMMA.trimTrailingFrom(family.substring(0, last)), family.substring(last + 1));
        }
        return new PersonName(some(given), family, some(particle), some(suffix), Optional.empty());
    }

    private static Optional<String> some(String part) {
        return Optional.of(part).filter(text -> !text.isBlank());
    }

    /** Returns whether the first letter outside of braces, or that of a command in braces, is small. */
    static boolean isSmall(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (depth == 0 && NameText.isSpecial(word, i)) {
                return isSmallAfterCommand(word, i + 1);
            }
            if (depth == 0 && c == '\\') {
                return isSmallAfterCommand(word, i);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private static boolean isSmallAfterCommand(String word, int backslash) {
        int end = backslash + 1;
        while (end < word.length() && Lookahead.isAsciiLetter(word.charAt(end))) {
            end++;
        }
        String command = word.substring(backslash + 1, end);
        if (NameTex.isLetter(command)) {
            return Character.isLowerCase(command.charAt(0));
        }
        for (int i = end; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && word.charAt(i - 1) != '\\') {
                return Character.isLowerCase(word.charAt(i));
            }
        }
        return false;
    }

    /** Of a part that is given twice the last counts, as for Biber. */
    private static Optional<PersonName> extended(String text) {
        Map<String, String> parts = new HashMap<>();
        for (int[] part : NameText.split(text, 0, text.length(), ',')) {
            String assignment = text.substring(part[0], part[1]);
            int equals = assignment.indexOf('=');
            if (equals > 0) {
                parts.put(
                        Ascii.toLowerCase(
                                QUOTES.trimFrom(assignment.substring(0, equals).strip())),
                        Tidy.name(
                                QUOTES.trimFrom(assignment.substring(equals + 1).strip())));
            }
        }
        String given = parts.getOrDefault("given", "");
        String family = parts.getOrDefault("family", "");
        boolean none = family.isBlank() && given.isBlank();
        return none
                ? Optional.empty()
                : Optional.of(name(given, parts.getOrDefault("prefix", ""), family, parts.getOrDefault("suffix", "")));
    }
}
