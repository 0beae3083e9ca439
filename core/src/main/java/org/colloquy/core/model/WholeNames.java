package org.colloquy.core.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a comma between two people, {@code Lia Born, Tim Falk}, from one between a family and given names, {@code García
 * Márquez, Gabriel José}.
 */
public final class WholeNames {

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}?\\.(?:-?\\p{Lu}\\.){0,3}|\\p{Lu}");
    private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}(?:\\.?-?\\p{Lu}){0,2}\\.?");

    private WholeNames() {}

    /** Returns whether what stands before and after a comma are surely two people. */
    public static boolean areTwo(String before, String after) {
        if (!mayBeTwo(before, after)) {
            return false;
        }
        List<String> first = NameParser.WORDS.splitToList(before);
        List<String> second = NameParser.WORDS.splitToList(after);
        boolean initials = isShortened(first) || first.stream().anyMatch(WholeNames::isInitial);
        boolean begins = isGiven(first.get(0)) && isGiven(second.get(0));
        return initials || (begins && !GivenNames.isOne(second.get(second.size() - 1)));
    }

    /**
     * Returns whether what stands before and after a comma can be two people, as it is where other signs say that commas part
     * the names of a list.
     */
    public static boolean mayBeTwo(String before, String after) {
        List<String> first = NameParser.WORDS.splitToList(before);
        List<String> second = NameParser.WORDS.splitToList(after);
        if (!isWhole(first) || !isWhole(second) || BodyNames.isBody(before)) {
            return false;
        }
        boolean given = second.stream().allMatch(GivenNames::isOne);
        return !given && isShortened(first) == isShortened(second) && !NameLists.isSuffix(after);
    }

    /** Returns whether a name has several words, of which the first is no particle and the last no initial of a given name. */
    public static boolean isWhole(String name) {
        return isWhole(NameParser.WORDS.splitToList(name));
    }

    private static boolean isWhole(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean givenFirst = Character.isUpperCase(first.codePointAt(0)) && !NameWords.isCapitalParticle(first);
        return isShortened(words) || (givenFirst && Character.isLetter(last.codePointAt(0)) && !last.endsWith("."));
    }

    /** Returns whether databases shorten names so: {@code Born LM}, {@code Born L.M.} */
    public static boolean isShortened(String name) {
        List<String> words = NameParser.WORDS.splitToList(name);
        return words.size() > 1 && isShortened(words);
    }

    private static boolean isShortened(List<String> words) {
        return SHORTENED.matcher(words.get(words.size() - 1)).matches()
                && words.subList(0, words.size() - 1).stream().allMatch(NameCase::hasLower);
    }

    private static boolean isGiven(String word) {
        return GivenNames.isOne(word) || isInitial(word);
    }

    private static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }
}
