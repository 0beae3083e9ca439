package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.colloquy.core.model.BodyNames;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.model.WholeNames;
import org.colloquy.core.text.Tidy;

/** Names between commas, where BibTeX's rule would make one odd name of them. */
final class CommaLists {

    private static final CharMatcher BRACES = CharMatcher.anyOf("{}");

    private final String text;
    private final List<int[]> parts;

    private CommaLists(String text, int from, int to) {
        this.text = text;
        this.parts = NameText.split(text, from, to, ',');
    }

    /** Returns the names in {@code text}; one, if it can be read as one. */
    static List<int[]> names(String text, int from, int to) {
        List<int[]> one = List.of(new int[] {from, to});
        if (text.indexOf(',', from) < 0) {
            return one;
        }
        CommaLists list = new CommaLists(text, from, to);
        if (list.parts.size() == 2) {
            return list.areSeveralWords() && list.test(WholeNames::areTwo) ? list.trimmed() : one;
        }
        String whole = text.substring(from, to);
        boolean odd = list.parts.size() > 2 && !NameText.isExtended(whole) && !BodyNames.isBody(Tidy.name(whole));
        return odd ? list.several(one) : one;
    }

    /** Returns the names around the only comma, where the rest of the list says that it parts them; one, if it cannot. */
    static List<int[]> two(String text, int from, int to) {
        CommaLists list = new CommaLists(text, from, to);
        boolean two = list.parts.size() == 2 && list.areSeveralWords() && list.test(WholeNames::mayBeTwo);
        return two ? list.trimmed() : List.of(new int[] {from, to});
    }

    private List<int[]> several(List<int[]> one) {
        List<int[]> names = withSuffixes();
        if (parts.size() > 3 && arePairs()) {
            List<int[]> pairs = new ArrayList<>();
            for (int i = 0; i < parts.size(); i += 2) {
                pairs.add(NameText.trimmed(text, parts.get(i)[0], parts.get(i + 1)[1]));
            }
            return pairs;
        }
        long whole = names.stream().filter(this::hasSeveralWords).count();
        boolean all = whole == names.size() && (names.size() > 2 || names.size() + 2 == parts.size());
        boolean most = names.size() > 3 && 2 * whole > names.size();
        boolean two = names.size() == 2
                && parts.size() == 3
                && WholeNames.areTwo(tidied(withoutSuffix(names.get(0))), tidied(withoutSuffix(names.get(1))));
        return all || most || two ? names : one;
    }

    /** {@code Born, L., Falk, T.} or {@code Born, Lia, Falk, Tim}. */
    private boolean arePairs() {
        boolean initials = parts.size() % 2 == 0;
        boolean families = initials;
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            initials &= isInitials(words(parts.get(i + 1)));
            families &=
                    isFamily(words(parts.get(i))) && !words(parts.get(i + 1)).isEmpty();
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
                && !NameReader.isSmall(words.get(last))
                && words.subList(0, last).stream().allMatch(NameReader::isSmall);
    }

    /** Returns the parts; {@code Jr.} and {@code PhD} belong to the one before. */
    private List<int[]> withSuffixes() {
        List<int[]> names = new ArrayList<>();
        for (int[] part : trimmed()) {
            int before = names.size() - 1;
            if (before >= 0 && NameLists.isSuffix(text.substring(part[0], part[1]))) {
                names.set(before, new int[] {names.get(before)[0], part[1]});
            } else {
                names.add(part);
            }
        }
        return names;
    }

    private List<int[]> trimmed() {
        return parts.stream()
                .map(part -> NameText.trimmed(text, part[0], part[1]))
                .toList();
    }

    private boolean areSeveralWords() {
        return parts.stream().allMatch(this::hasSeveralWords);
    }

    private boolean hasSeveralWords(int[] part) {
        return words(withoutSuffix(part)).size() > 1;
    }

    private int[] withoutSuffix(int[] name) {
        return NameText.split(text, name[0], name[1], ',').get(0);
    }

    private List<String> words(int[] part) {
        return NameText.words(text.substring(part[0], part[1]));
    }

    private boolean test(BiPredicate<String, String> comma) {
        return comma.test(tidied(parts.get(0)), tidied(parts.get(1)));
    }

    private String tidied(int[] part) {
        String printed = text.substring(part[0], part[1]);
        return BRACES.removeFrom(Tidy.name(NameTex.cleaned(printed)));
    }
}
