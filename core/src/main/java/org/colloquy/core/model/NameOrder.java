package org.colloquy.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the family name stands among the words of a name. */
final class NameOrder {
    /** Russian and Ukrainian patronymics; with one at the end of three words the first is the family name. */
    private static final List<String> PATRONYMICS =
            List.of("ович", "евич", "ьич", "овна", "евна", "ична", "івна", "ївна", "йович");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,4}");

    private NameOrder() {}

    /** A name cut in two by what its print shows. */
    record Split(List<String> given, List<String> family) {}

    /** The cut of a name whose family name alone is in capitals ({@code Kais HARIZ}, {@code LI Wei}), or ends with a patronymic. */
    static Optional<Split> visibleCut(List<String> words) {
        int size = words.size();
        int leading = 0;
        while (leading < size && NameCase.isShouted(words.get(leading))) {
            leading++;
        }
        int trailing = size;
        while (trailing > 0 && NameCase.isShouted(words.get(trailing - 1))) {
            trailing--;
        }
        if (leading == size) {
            return Optional.empty();
        }
        boolean initials = leading == 1 && words.get(0).length() == 2 && !NameWords.isShortFamily(words.get(0));
        if (leading > 0 && !initials && isMixedCase(words.subList(leading, size))) {
            return Optional.of(new Split(words.subList(leading, size), named(words.subList(0, leading))));
        }
        if (trailing < size && isMixedCase(words.subList(0, trailing))) {
            int start = trailing;
            while (start > 1 && NameWords.isParticle(words.get(start - 1))) {
                start--;
            }
            return Optional.of(new Split(words.subList(0, start), named(words.subList(start, size))));
        }
        boolean patronymic = size == 3 && PATRONYMICS.stream().anyMatch(words.get(2)::endsWith);
        return patronymic ? Optional.of(new Split(words.subList(1, 3), words.subList(0, 1))) : Optional.empty();
    }

    /**
     * The cut of a name as databases turn it, {@code van der Berg J.W.}: initials with full stops are nobody's family name.
     * One word between initials is the name in full: {@code S. Ramanujan R.}
     */
    static Optional<Split> initialsBehind(List<String> words) {
        int family = words.size();
        if (family == 0 || !words.get(family - 1).endsWith(".")) {
            return Optional.empty();
        }
        while (family > 0 && isInitials(words.get(family - 1))) {
            family--;
        }
        List<String> before = words.subList(0, family);
        List<String> initials = words.subList(family, words.size());
        if (family == 0 || initials.isEmpty()) {
            return Optional.empty();
        }
        if (family > 1 && before.subList(0, family - 1).stream().allMatch(NameOrder::isInitials)) {
            List<String> given = new ArrayList<>(before.subList(0, family - 1));
            given.addAll(initials);
            return Optional.of(new Split(given, before.subList(family - 1, family)));
        }
        return before.stream().allMatch(word -> word.indexOf('.') < 0)
                ? Optional.of(new Split(initials, before))
                : Optional.empty();
    }

    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches();
    }

    /** The index of the first word of the family name, particles included, in western order. */
    static int familyStart(List<String> words) {
        int last = words.size() - 1;
        int start = last;
        for (int i = last - 1; i >= 0; i--) {
            if (NameWords.isParticle(words.get(i))) {
                start = i;
            }
        }
        for (int i = 1; i < last; i++) {
            if (NameWords.isLink(words.get(i))) {
                start = Math.min(start, i - 1);
            }
        }
        while (start > 1 && leadsFamily(words, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean leadsFamily(List<String> words, int at) {
        String word = words.get(at);
        return NameWords.isCapitalParticle(word) || NameWords.isIrishKin(word) || isIrishArticle(words, at);
    }

    private static boolean isIrishArticle(List<String> words, int at) {
        return at > 0 && NameWords.isIrishArticle(words.get(at), words.get(at - 1));
    }

    static boolean isShouted(List<String> words) {
        boolean shouted = false;
        for (String word : words) {
            if (NameCase.hasLower(word)) {
                return false;
            }
            shouted |= NameCase.isShouted(word);
        }
        return shouted;
    }

    /** The words in the case of a name: those in capitals where {@code shouted}, those in small letters unless they are particles. */
    static List<String> recased(List<String> words, boolean shouted) {
        if (shouted) {
            return named(words);
        }
        boolean small = words.stream().noneMatch(NameCase::hasUpper);
        List<String> out = new ArrayList<>(words);
        for (int i = 0; i < out.size(); i++) {
            String word = out.get(i);
            boolean last = i == out.size() - 1;
            boolean keeps = !last
                    && (i > 0
                            ? NameWords.isParticle(word) || NameWords.isLink(word) || isIrishArticle(words, i)
                            : staysSmallFirst(word, small));
            if (!keeps && NameCase.isLower(word)) {
                out.set(i, NameCase.capitalised(word));
            }
        }
        return out;
    }

    private static boolean staysSmallFirst(String word, boolean allSmall) {
        return allSmall ? NameWords.isOnlyParticle(word) : NameWords.isParticle(word);
    }

    /** Words in capitals as a name has them; a particle among them, not the last, in small letters. */
    private static List<String> named(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            boolean last = i == words.size() - 1;
            if (!last && NameWords.isParticle(lower) && NameCase.letters(lower) > 1) {
                out.add(lower);
            } else {
                out.add(NameCase.isShouted(words.get(i)) ? NameCase.capitalised(words.get(i)) : words.get(i));
            }
        }
        return out;
    }

    private static boolean isMixedCase(List<String> words) {
        return words.stream().anyMatch(NameCase::hasLower) && words.stream().noneMatch(NameCase::isShouted);
    }
}
