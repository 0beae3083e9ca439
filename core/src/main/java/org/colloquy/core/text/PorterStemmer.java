package org.colloquy.core.text;

/**
 * Takes the endings off English words, so that {@code cluster}, {@code clusters} and {@code clustering} are one: the
 * algorithm of M. F. Porter, <i>An algorithm for suffix stripping</i>, Program 14 (1980), with the two departures
 * of its author's own programs ({@code bli} to {@code ble}, {@code logi} to {@code log}).
 */
public final class PorterStemmer {

    private static final String[][] STEP_2 = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"enci", "ence"},
        {"anci", "ance"},
        {"izer", "ize"},
        {"bli", "ble"},
        {"alli", "al"},
        {"entli", "ent"},
        {"eli", "e"},
        {"ousli", "ous"},
        {"ization", "ize"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"},
        {"logi", "log"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism",
        "ate", "iti", "ous", "ive", "ize"
    };
    private static final int SHORTEST = 3;
    /** What is longer is no word, and would be slow. */
    private static final int LONGEST = 60;

    private final StringBuilder word;

    private PorterStemmer(String word) {
        this.word = new StringBuilder(word);
    }

    /** The stem of a word in lower case. Words of one or two letters, and endless ones, stay as they are. */
    public static String stem(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return word;
        }
        PorterStemmer stemmer = new PorterStemmer(word);
        stemmer.plurals();
        stemmer.participles();
        stemmer.finalY();
        stemmer.replaceFirst(STEP_2);
        stemmer.replaceFirst(STEP_3);
        stemmer.longEndings();
        stemmer.finalE();
        return stemmer.word.toString();
    }

    private void plurals() {
        if (ends("sses") || ends("ies")) {
            cut(2);
        } else if (ends("s") && !ends("ss")) {
            cut(1);
        }
    }

    private void participles() {
        if (ends("eed")) {
            if (measure(word.length() - 3) > 0) {
                cut(1);
            }
        } else if (ends("ed") && hasVowel(word.length() - 2)) {
            cut(2);
            afterParticiple();
        } else if (ends("ing") && hasVowel(word.length() - 3)) {
            cut(3);
            afterParticiple();
        }
    }

    private void afterParticiple() {
        int length = word.length();
        if (ends("at") || ends("bl") || ends("iz")) {
            word.append('e');
        } else if (isDoubled(length) && "lsz".indexOf(word.charAt(length - 1)) < 0) {
            cut(1);
        } else if (measure(length) == 1 && isShort(length)) {
            word.append('e');
        }
    }

    private void finalY() {
        int last = word.length() - 1;
        if (ends("y") && hasVowel(last)) {
            word.setCharAt(last, 'i');
        }
    }

    private void replaceFirst(String[][] endings) {
        for (String[] ending : endings) {
            if (ends(ending[0])) {
                int length = word.length() - ending[0].length();
                if (measure(length) > 0) {
                    word.setLength(length);
                    word.append(ending[1]);
                }
                return;
            }
        }
    }

    private void longEndings() {
        for (String ending : STEP_4) {
            if (ends(ending)) {
                int cut = ending.endsWith("ion") ? SHORTEST : ending.length();
                if (measure(word.length() - cut) > 1) {
                    cut(cut);
                }
                return;
            }
        }
    }

    private void finalE() {
        int last = word.length() - 1;
        if (ends("e")) {
            int measure = measure(last);
            if (measure > 1 || (measure == 1 && !isShort(last))) {
                cut(1);
            }
        }
        int length = word.length();
        if (ends("l") && isDoubled(length) && measure(length) > 1) {
            cut(1);
        }
    }

    private boolean ends(String ending) {
        int from = word.length() - ending.length();
        return from >= 0 && word.indexOf(ending, from) == from;
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }

    private boolean isVowel(int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            case 'y' -> at > 0 && !isVowel(at - 1);
            default -> false;
        };
    }

    private boolean hasVowel(int length) {
        for (int i = 0; i < length; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    /** How often a vowel is followed by a consonant in the first letters. */
    private int measure(int length) {
        int measure = 0;
        for (int i = 1; i < length; i++) {
            measure += isVowel(i - 1) && !isVowel(i) ? 1 : 0;
        }
        return measure;
    }

    private boolean isDoubled(int length) {
        return length > 1 && word.charAt(length - 1) == word.charAt(length - 2) && !isVowel(length - 1);
    }

    /** Whether the first letters end as {@code hop} does. */
    private boolean isShort(int length) {
        return length > 2
                && !isVowel(length - 3)
                && isVowel(length - 2)
                && !isVowel(length - 1)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }
}
