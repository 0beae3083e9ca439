package org.colloquy.bench.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways in which texts are made comparable here; written apart from the product's own, which is what is measured. */
public final class Text {
    private Text() {}

    /** Returns {@code text} in Unicode's composed form, with single spaces and none at the ends. */
    public static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Returns the words of {@code text} in lower case, without marks and punctuation, parted by single spaces. */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    /** Returns how many of the words of both texts they share, from 0 to 1; 1 for two texts without words. */
    public static double likeness(String one, String other) {
        Set<String> left = new HashSet<>(words(one));
        Set<String> right = new HashSet<>(words(other));
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        left.retainAll(right);
        return all.isEmpty() ? 1 : (double) left.size() / all.size();
    }

    static List<String> words(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        lower.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
