package org.colloquy.core.resolve.name;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.text.EditDistance;

/**
 * Forms of names that may be one person's though neither is a shorter form of the other, nor one of its {@link VariantNames}:
 * the beginning of a given name ({@code Rama}, {@code Ramalingam}), another transliteration ({@code Yurii}, {@code Yury}), an
 * umlaut that is written out, a slip of spelling, initials before the first of two family names. Names of Chinese syllables are
 * another name where a letter is another.
 */
public final class LikeNames {
    /** Of more names that begin alike nothing is told: so many are different names. */
    private static final int MOST = 256;

    private static final int BEGINNING = 3;
    /** How many letters a word has in which a slip can be told from another name. */
    private static final int SHORTEST_SLIP = 6;

    /** One to three syllables of Chinese in pinyin. */
    private static final Pattern PINYIN = Pattern.compile(
            "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:i?a(?:ng?|o)?|i?u|ai|ei?|eng?|ie?|ing?|io?ng|ou?|ong|ua(?:i|ng?)?|u[eino]|ve?)"
                    + "|a(?:i|ng?|o)?|e[inr]?|ou?){1,3}");

    private final NameForms forms;

    /** Looks among the forms of a corpus. */
    public LikeNames(NameForms forms) {
        this.forms = forms;
    }

    /** Two forms that may be one name, the lower number first. */
    public record Pair(int one, int other) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Returns the pairs, in an order that depends on the names alone. */
    public List<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        ImmutableSetMultimap<String, Integer> begin = beginnings();
        for (String beginning : begin.keySet()) {
            List<Integer> alike = begin.get(beginning).asList();
            for (int i = 0; alike.size() <= MOST && i < alike.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (areAlike(alike.get(i), alike.get(j))) {
                        pairs.add(Pair.of(alike.get(i), alike.get(j)));
                    }
                }
            }
        }
        for (int form = 0; form < forms.count(); form++) {
            int each = form;
            Stream.concat(forms.shorterWithoutLast(form).stream(), contracted(form))
                    .forEach(other -> pairs.add(Pair.of(each, other)));
        }
        return List.copyOf(pairs);
    }

    /** Returns whether two forms are one of the {@link #pairs}, those with initials left out. */
    public boolean isPair(int one, int other) {
        return areAlike(one, other)
                || contracted(one).anyMatch(found -> found == other)
                || contracted(other).anyMatch(found -> found == one);
    }

    /** Returns the forms that print as such an umlaut that {@code form} writes out. */
    private Stream<Integer> contracted(int form) {
        return forms.distinct(form).stream()
                .flatMap(name -> forms.find(name.contracted()).stream())
                .filter(other -> other != form);
    }

    /** Returns the forms by family name and the beginning of the given name, and the other way round. */
    private ImmutableSetMultimap<String, Integer> beginnings() {
        ImmutableSetMultimap.Builder<String, Integer> found = ImmutableSetMultimap.builder();
        for (int form = 0; form < forms.count(); form++) {
            for (NameTokens name : forms.distinct(form)) {
                if (name.isWrittenOut()) {
                    String first = name.words().get(0);
                    found.put(beginning(first) + " " + name.last(), form);
                    found.put(first + " " + beginning(name.last()), form);
                }
            }
        }
        return found.build();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), BEGINNING));
    }

    private boolean areAlike(int one, int other) {
        return forms.distinct(one).stream()
                .anyMatch(ours -> forms.distinct(other).stream().anyMatch(theirs -> areAlike(ours, theirs)));
    }

    private static boolean areAlike(NameTokens one, NameTokens other) {
        String ours = one.words().get(0);
        String theirs = other.words().get(0);
        boolean given = ours.equals(theirs);
        boolean family = one.last().equals(other.last());
        return one.isWrittenOut()
                && other.isWrittenOut()
                && given != family
                && VariantNames.agreeInTheMiddle(one, other)
                && (given
                        ? isSlip(one.last(), other.last()) && !areSyllables(one.last(), other.last())
                        : isGivenLike(ours, theirs));
    }

    private static boolean isGivenLike(String one, String other) {
        String brief = one.length() <= other.length() ? one : other;
        String full = brief.equals(one) ? other : one;
        boolean beginning = brief.length() >= BEGINNING && full.startsWith(brief);
        return !ShortGivenNames.longer(brief).contains(full)
                && (beginning || isSlip(transliterated(one), transliterated(other)))
                && !areSyllables(one, other);
    }

    /** Sets aside in how many ways Slavic names are transliterated: Dmitri, Dmitry and Dmitriy; Aleksandr and Alexandr. */
    private static String transliterated(String given) {
        return CharMatcher.anyOf("ijy").trimTrailingFrom(given.replace("ks", "x"));
    }

    private static boolean isSlip(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        return one.equals(other)
                ? shortest >= BEGINNING
                : shortest >= SHORTEST_SLIP
                        && Math.abs(one.length() - other.length()) <= 1
                        && EditDistance.between(one, other) == 1;
    }

    private static boolean areSyllables(String one, String other) {
        return PINYIN.matcher(one).matches() && PINYIN.matcher(other).matches();
    }
}
