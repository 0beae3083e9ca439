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
        if (!canBeTwo(before, after)) {
            return false;
        }
        List<String> first = NameParser.WORDS.splitToList(before);
        List<String> second = NameParser.WORDS.splitToList(after);
        boolean initials = isShortened(first) || first.stream().anyMatch(WholeNames::isInitial);
        boolean begins = isGiven(first.get(0)) && isGiven(second.get(0));
        return initials || (begins && !GivenNames.isOne(second.get(second.size() - 1)));
    }

    /**
     * Returns whether what stands before and after a comma are two people, where other signs say that commas part the names of
     * a list: they are unless given names alone stand behind it.
     */
    public static boolean areTwoOfList(String before, String after) {
        return areTwo(before, after)
                || (canBeTwo(before, after)
                        && !NameParser.WORDS.splitToStream(after).allMatch(GivenNames::isOne));
    }

    /** Returns whether what stands before and after a comma have the words that two people's names have. */
    public static boolean canBeTwo(String before, String after) {
        return isWhole(before)
                && isWhole(after)
                && !BodyNames.isBody(before)
                && !NameLists.isSuffix(after)
                && isShortened(before) == isShortened(after);
    }

    /** Returns whether a name has several words, of which the first is no particle and the last no initial of a given name. */
    public static boolean isWhole(String name) {
        List<String> words = NameParser.WORDS.splitToList(name);
        int size = words.size();
        while (size > 2 && NameWords.isSuffix(words.get(size - 1))) {
            size--;
        }
        if (size < 2) {
            return false;
        }
        String first = words.get(0);
        String last = words.get(size - 1);
        boolean particle = NameWords.isParticle(first) || NameWords.isCapitalParticle(first);
        return isShortened(words)
                || ((!particle || GivenNames.isOne(first))
                        && Character.isLetter(last.codePointAt(0))
                        && !last.endsWith("."));
    }

    /** Returns whether all names of a list are shortened; {@code Lei LI} and {@code Na WU} are not, nor {@code Tim B} and {@code Ada F}. */
    public static boolean areShortened(List<String> names) {
        return names.size() > 1
                && names.stream().allMatch(WholeNames::isShortened)
                && names.stream().anyMatch(WholeNames::hasFewInitials)
                && !names.stream().allMatch(name -> GivenNames.isOne(name.substring(0, name.indexOf(' '))));
    }

    private static boolean hasFewInitials(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).replace(".", "");
        return last.length() <= 2 && !NameWords.isShortFamily(last);
    }

    /** Returns whether databases shorten names so: {@code Born LM}, {@code Born L.M.} */
    public static boolean isShortened(String name) {
        List<String> words = NameParser.WORDS.splitToList(name);
        return words.size() > 1 && name.indexOf(',') < 0 && isShortened(words);
    }

    private static boolean isShortened(List<String> words) {
        return SHORTENED.matcher(words.get(words.size() - 1)).matches()
                && words.subList(0, words.size() - 1).stream().allMatch(NameCase::hasLower);
    }

    /** Returns whether a word is a given name that many people bear. */
    public static boolean isGivenName(String word) {
        return GivenNames.isOne(word);
    }

    private static boolean isGiven(String word) {
        return GivenNames.isOne(word) || isInitial(word);
    }

    private static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }
}
