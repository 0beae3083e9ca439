package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.model.Honorifics;

/**
 * Tells how much a piece of text looks like a person's name, by the shape of its words. Names and titles share most
 * words of English only in part: a word that titles use, or that the same document writes in small letters, is seldom a
 * name.
 */
public final class NameShape {

    /** The surest that a text is no name. */
    public static final double NEVER = -6;

    private static final ImmutableSet<String> TITLE_WORDS = words("title-words.txt");
    private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
            "de", "van", "von", "vor", "der", "den", "la", "le", "di", "da", "dos", "das", "do", "del", "della", "bin",
            "bint", "al", "el", "ten", "ter", "te", "zu", "zur", "y", "e", "du", "des", "af", "av", "dal", "st", "st.",
            "ibn", "ben", "dem", "het", "'t", "lo", "los", "las", "op", "d'", "ap", "mac", "i");
    /** May as well be an initial: {@code M. Dupont}. */
    private static final String MONSIEUR = "m.";

    private static final ImmutableSet<String> AFTER_NAMES =
            ImmutableSet.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.");
    /** Words of titles that are names, too; written with a capital they tell little. */
    private static final ImmutableSet<String> BOTH = ImmutableSet.of(
            "an", "do", "can", "my", "so", "you", "im", "per", "les", "una", "art", "law", "best", "case", "day",
            "field", "fields", "small", "good", "fast", "das", "am", "to", "in", "on", "us", "we", "not", "may", "part",
            "hall", "train", "code", "image", "wood", "new", "ha", "page", "chair", "even");

    /** Small words of English that no name holds. */
    private static final ImmutableSet<String> NEVER_WITHIN = ImmutableSet.of(
            "the", "of", "for", "with", "from", "at", "by", "using", "or", "as", "is", "are", "via", "into", "under",
            "over", "through", "between", "towards", "beyond", "without");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?){1,5}");
    private static final Pattern TITLE_ENDING = Pattern.compile(
            ".{2,40}(?:tion|tions|sion|sions|ity|ities|ness|ism|isms|ical|ology|ized|ised|izing|ising|able|ware|aware"
                    + "|based|work|works|ural|ional|ative|istic|istics|omics|metric|wise|graph|graphs|ence|ance)");
    private static final Pattern GERUND = Pattern.compile(".{4,40}ings?");
    /** {@code d'Abo}, {@code dell’Orto}. */
    private static final Pattern ELIDED = Pattern.compile("(?:d|l|de|dal|dall|del|dell)['’]\\p{Lu}");

    private static final CharMatcher NEVER_IN_NAMES = CharMatcher.anyOf("?!:=<>{}$\\/\"“”«»+%#@&_–—");
    private static final CharMatcher MARKS = CharMatcher.anyOf("*†‡§¶∗⋆,;·⋅•^○◎●◯〇")
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("¹²³⁴⁵⁶⁷⁸⁹⁰"))
            .or(CharMatcher.whitespace());
    private static final int MOST_WORDS = 6;

    private final Set<String> smallWords;

    /**
     * Creates a judge for one document.
     *
     * @param smallWords the words that the document writes in small letters
     */
    public NameShape(Set<String> smallWords) {
        this.smallWords = smallWords;
    }

    /** Returns how sure it is that {@code text} is one name: above 0 if it is likely, {@link #NEVER} at the least. */
    double of(String text) {
        String name = MARKS.trimFrom(text);
        if (name.isEmpty() || NEVER_IN_NAMES.matchesAnyOf(name) || name.contains(" - ") || name.length() > 60) {
            return NEVER;
        }
        List<String> words =
                Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(name);
        if (EastAsianShape.is(name)) {
            return EastAsianShape.of(name);
        }
        if (words.size() > MOST_WORDS) {
            return NEVER;
        }
        int titles = 0;
        while (titles < words.size() - 1 && isHonorific(words.get(titles))) {
            titles++;
        }
        titles = titles == 1 && words.size() == 2 && lower(words.get(0)).equals(MONSIEUR) ? 0 : titles;
        double sum = titles > 0 ? 2.5 : 0;
        int counted = 0;
        for (int i = titles; i < words.size(); i++) {
            sum += word(words.get(i), i, words.size());
            counted++;
        }
        return Math.max(NEVER, Math.min(4, sum + length(counted)));
    }

    private static boolean isHonorific(String word) {
        return Honorifics.isOne(word) || lower(word).equals(MONSIEUR);
    }

    private static double length(int words) {
        if (words == 1) {
            return -2.3;
        }
        return words == 2 ? 0.8 : words == 3 ? 0.5 : words == 4 ? -0.3 : -1.2;
    }

    private double word(String word, int at, int count) {
        String lower = lower(word);
        int first = word.codePointAt(0);
        if (INITIALS.matcher(word).matches()) {
            return 1.3;
        }
        if (PARTICLES.contains(lower) && (Character.isLowerCase(first) || at > 0)) {
            return at == count - 1 ? -3 : Character.isLowerCase(first) ? 0.2 : 0.3;
        }
        if (at > 0 && AFTER_NAMES.contains(lower)) {
            return 0.3;
        }
        if (NEVER_WITHIN.contains(word)) {
            return NEVER;
        }
        if (ELIDED.matcher(word).lookingAt()) {
            return at == 0 ? -1 : 0.7;
        }
        if (!Character.isUpperCase(first)) {
            return Character.isLowerCase(first) || Character.isDigit(first) ? -4 : Character.isLetter(first) ? 0.7 : -2;
        }
        return capitalised(word, lower);
    }

    private double capitalised(String word, String lower) {
        if (CharMatcher.inRange('0', '9').matchesAnyOf(trimmed(word)) || (word.endsWith(".") && word.length() > 4)) {
            return -4;
        }
        if (TITLE_WORDS.contains(trimmed(lower))) {
            return BOTH.contains(trimmed(lower)) ? -0.8 : -3.5;
        }
        double sum = word.codePointCount(0, word.length()) == 1 ? 0.2 : 0.7;
        sum -= smallWords.contains(lower) ? 1.6 : 0;
        sum -= TITLE_ENDING.matcher(lower).matches() ? 1.8 : 0;
        sum -= GERUND.matcher(lower).matches() ? 1.2 : 0;
        sum -= isAcronym(word) ? (word.length() <= 3 ? 0.6 : 1.4) : 0;
        sum += CharMatcher.ascii().matchesAllOf(word) ? 0 : 0.6;
        return sum - hyphenated(lower);
    }

    /** {@code Multi-task}, {@code Cross-lingual}, {@code Data-driven}. */
    private static double hyphenated(String lower) {
        if (lower.indexOf('-') < 0) {
            return 0;
        }
        return Splitter.on('-').splitToStream(lower).anyMatch(TITLE_WORDS::contains) ? 3 : 0;
    }

    private static boolean isAcronym(String word) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        long small = word.codePoints().filter(Character::isLowerCase).count();
        return capitals >= 2 && small <= 1;
    }

    /** Returns whether a name begins like {@code Van Dijk}. */
    static boolean beginsWithParticle(String name) {
        int space = name.indexOf(' ');
        return space > 0 && PARTICLES.contains(lower(name.substring(0, space)));
    }

    /** Returns whether the word is one that titles use and names do not. */
    public static boolean isTitleWord(String word) {
        return TITLE_WORDS.contains(lower(word));
    }

    private static String trimmed(String word) {
        return MARKS.trimFrom(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static ImmutableSet<String> words(String resource) {
        return lines(resource).stream()
                .flatMap(line -> Splitter.on(' ').omitEmptyStrings().splitToStream(line))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the lines of one of this package's resources that hold something. */
    static List<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(NameShape.class, resource), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
