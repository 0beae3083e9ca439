package org.colloquy.core.model;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/** Tells which commas of a list stand between names, and which within one, by what stands between the commas. */
public final class NamesByComma {

    private final List<String> parts;

    private NamesByComma(List<String> parts) {
        this.parts = parts;
    }

    /**
     * Returns how many parts each name has; a single number if all are one name.
     *
     * @param parts what stands between the commas, tidied
     * @param two whether two parts alone are two people
     */
    public static List<Integer> sizes(List<String> parts, BiPredicate<String, String> two) {
        List<Integer> one = List.of(parts.size());
        return switch (parts.size()) {
            case 0, 1 -> one;
            case 2 -> two.test(parts.get(0), parts.get(1)) ? List.of(1, 1) : one;
            default -> BodyNames.isBody(String.join(", ", parts)) ? one : new NamesByComma(parts).several(two, one);
        };
    }

    private List<Integer> several(BiPredicate<String, String> two, List<Integer> one) {
        if (arePairs()) {
            return Collections.nCopies(parts.size() / 2, 2);
        }
        List<Integer> names = withSuffixes();
        int whole = 0;
        int start = 0;
        for (int size : names) {
            whole += hasSeveralWords(parts.get(start)) ? 1 : 0;
            start += size;
        }
        boolean all = whole == names.size() && (names.size() > 2 || !names.contains(1));
        boolean most = names.size() > 3 && 2 * whole > names.size();
        boolean pair = names.size() == 2 && two.test(parts.get(0), parts.get(names.get(0)));
        return all || most || pair ? names : one;
    }

    /** {@code Born, L., Falk, T.} or {@code Born, Lia, Falk, Tim}. */
    private boolean arePairs() {
        boolean initials = parts.size() % 2 == 0;
        boolean families = initials;
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            initials &= isInitials(words(parts.get(i + 1)));
            families &= isFamily(words(parts.get(i))) && !NameLists.isSuffix(parts.get(i + 1));
        }
        return initials || families;
    }

    private static boolean isInitials(List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> word.length() == 1 || word.endsWith("."));
    }

    /** One word that is not small, behind particles that are. */
    private static boolean isFamily(List<String> words) {
        int last = words.size() - 1;
        return last >= 0
                && !isSmall(words.get(last))
                && words.subList(0, last).stream().allMatch(NamesByComma::isSmall);
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /** {@code Jr.} and {@code PhD} belong to the name before them. */
    private List<Integer> withSuffixes() {
        ImmutableList.Builder<Integer> sizes = ImmutableList.builder();
        int size = 1;
        for (String part : parts.subList(1, parts.size())) {
            if (NameLists.isSuffix(part)) {
                size++;
            } else {
                sizes.add(size);
                size = 1;
            }
        }
        return sizes.add(size).build();
    }

    private static boolean hasSeveralWords(String part) {
        return words(part).size() > 1;
    }

    private static List<String> words(String part) {
        return NameParser.WORDS.splitToList(part);
    }
}
