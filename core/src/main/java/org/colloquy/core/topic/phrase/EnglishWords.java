package org.colloquy.core.topic.phrase;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What English words can be: from the lists of {@code english.txt}, else from how they end. */
final class EnglishWords {

    private static final EnglishWords INSTANCE = new EnglishWords();
    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "al", "ive", "ous", "ic", "able", "ible", "ful", "less", "ary", "ular", "near", "lar", "ian", "ean", "ish",
            "esque", "wise", "like", "most");

    private final Map<String, WordKind> kinds = new HashMap<>();
    private final Set<String> general = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Set<String> vague = new HashSet<>();

    private EnglishWords() {
        try {
            Resources.readLines(Resources.getResource(EnglishWords.class, "english.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(Splitter.on(' ')::splitToList)
                    .forEach(words -> read(words.get(0), words.subList(1, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EnglishWords instance() {
        return INSTANCE;
    }

    WordKind kind(String lower) {
        WordKind listed = kinds.get(lower);
        if (listed != null) {
            return listed;
        }
        int hyphen = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('\u2010'));
        return hyphen < 0 ? byEnding(lower) : ofCompound(lower.substring(hyphen + 1));
    }

    /** Whether a word is too general to be a keyphrase: {@code approach}, {@code results}. */
    boolean isGeneral(String lower) {
        return general.contains(lower);
    }

    /** Whether a modifier says nothing about a subject: {@code novel}, {@code proposed}. */
    boolean isVague(String lower) {
        return vague.contains(lower);
    }

    /** Whether a word makes no topic together with others like it: {@code training}, {@code loss}. */
    boolean isPlain(String lower) {
        return plain.contains(lower) || isGeneral(lower);
    }

    private WordKind ofCompound(String last) {
        WordKind kind = kinds.getOrDefault(last, byEnding(last));
        return switch (kind) {
            case PAST, ADJECTIVE, ADVERB, FUNCTION, VERB -> WordKind.ADJECTIVE;
            case GERUND, EITHER, NOUN -> WordKind.NOUN;
        };
    }

    private static WordKind byEnding(String lower) {
        int length = lower.length();
        if (length > 4 && lower.endsWith("ing")) {
            return WordKind.GERUND;
        }
        if (length > 3 && lower.endsWith("ed")) {
            return WordKind.PAST;
        }
        if (length > 4 && lower.endsWith("ly")) {
            return WordKind.ADVERB;
        }
        boolean adjective = length > 4 && ADJECTIVE_ENDINGS.stream().anyMatch(lower::endsWith);
        return adjective ? WordKind.ADJECTIVE : WordKind.NOUN;
    }

    private void read(String name, List<String> words) {
        switch (name) {
            case "function" -> words.forEach(word -> kinds.put(word, WordKind.FUNCTION));
            case "adverb" -> words.forEach(word -> kinds.put(word, WordKind.ADVERB));
            case "verb" -> words.forEach(word -> verb(word, WordKind.VERB));
            case "either" -> words.forEach(word -> verb(word, WordKind.EITHER));
            case "past" -> words.forEach(word -> kinds.put(word, WordKind.PAST));
            case "adjective" -> words.forEach(word -> kinds.put(word, WordKind.ADJECTIVE));
            case "noun" -> words.forEach(this::noun);
            case "general" ->
                words.forEach(word -> {
                    general.add(word);
                    general.add(plural(word));
                });
            case "plain" ->
                words.forEach(word -> {
                    plain.add(word);
                    plain.add(plural(word));
                });
            case "vague" -> vague.addAll(words);
            default -> throw new IllegalStateException("english.txt: " + name + " is no class of words");
        }
    }

    private void noun(String word) {
        kinds.put(word, WordKind.NOUN);
        kinds.put(plural(word), WordKind.NOUN);
    }

    private void verb(String base, WordKind kind) {
        kinds.putIfAbsent(base, kind);
        kinds.putIfAbsent(plural(base), kind);
        boolean silent = base.endsWith("e") && !base.endsWith("ee");
        String stem = silent ? base.substring(0, base.length() - 1) : base;
        inflect(stem, stem.endsWith("y") && !isVowel(stem, 2) ? stem.substring(0, stem.length() - 1) + "i" : stem);
        if (!silent && doubles(base)) {
            String doubled = base + base.charAt(base.length() - 1);
            inflect(doubled, doubled);
        }
    }

    private void inflect(String before, String past) {
        kinds.putIfAbsent(before + "ing", WordKind.GERUND);
        kinds.putIfAbsent(past + "ed", WordKind.PAST);
    }

    private static boolean doubles(String base) {
        return base.length() > 2 && !isVowel(base, 1) && isVowel(base, 2) && !isVowel(base, 3);
    }

    private static boolean isVowel(String word, int fromEnd) {
        return word.length() >= fromEnd && "aeiou".indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }

    private static String plural(String word) {
        if (word.endsWith("y") && !isVowel(word, 2)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }
}
