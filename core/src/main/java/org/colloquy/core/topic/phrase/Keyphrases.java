package org.colloquy.core.topic.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.text.PorterStemmer;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;

/** Finds the keyphrases of English texts, one text at a time. The same text has the same keyphrases. */
public final class Keyphrases {
    private static final int LONGEST = 5;
    private static final int LONGEST_LISTED = 8;
    /** A title has few phrases; what is less probable than this part of the best would be given only to have many. */
    private static final double LEAST_PART = 0.1;

    /** How sure it is that what a paper lists as its keywords is one. */
    private static final double LISTED = 1;

    /** Stands for the word before the first, and behind the last. */
    private static final String NONE = "(none)";

    private final PhraseWeights weights;

    private Keyphrases(PhraseWeights weights) {
        this.weights = weights;
    }

    /** Keyphrases of English texts. */
    public static Keyphrases english() {
        return with(PhraseWeights.standard());
    }

    /** Keyphrases of English texts, ranked by other weights. */
    public static Keyphrases with(PhraseWeights weights) {
        return new Keyphrases(weights);
    }

    /**
     * The phrases of a paper that may be its keyphrases, the best first: those that it lists as its keywords, then others;
     * what is much less probable than the best of these is left out.
     */
    public List<Keyphrase> in(String title, String text) {
        List<Keyphrase> all = all(title, text);
        double best = all.stream()
                .mapToDouble(Keyphrase::score)
                .filter(score -> score < LISTED)
                .findFirst()
                .orElse(LISTED);
        return all.stream()
                .takeWhile(phrase -> phrase.score() >= LEAST_PART * best)
                .toList();
    }

    /** All phrases of a paper, however improbable, the best first. */
    public List<Keyphrase> all(String title, String text) {
        return reading(title, text).ranked(weights);
    }

    /** All phrases of a paper with their features, in the order in which they are first printed; what weights are learnt from. */
    public static List<PhraseFeatures> features(String title, String text) {
        return reading(title, text).features();
    }

    private static Reading reading(String title, String text) {
        Reading reading = new Reading();
        reading.add(Part.TITLE, title);
        reading.add(Part.ABSTRACT, text);
        return reading;
    }

    /** What was seen of one paper. */
    private static final class Reading {
        private final Map<String, Candidate> candidates = new LinkedHashMap<>();
        private final Map<String, Integer> frequencies = new HashMap<>();
        private final Set<String> opening = new HashSet<>();
        private final Set<String> listed = new LinkedHashSet<>();
        private int position;
        private int sentences;

        void add(Part part, String text) {
            List<Token> tokens = Tokenizer.tokens(text);
            WordRole[] roles = Tagger.roles(tokens);
            int from = 0;
            for (int i = 0; i < tokens.size(); i++) {
                sentences += i == 0 || tokens.get(i).opens() ? 1 : 0;
                boolean last = i + 1 == tokens.size() || tokens.get(i + 1).opens();
                if (roles[i] == WordRole.BREAK) {
                    run(part, text, tokens, roles, from, i);
                    from = i + 1;
                } else if (last) {
                    run(part, text, tokens, roles, from, i + 1);
                    from = i + 1;
                }
            }
            ListedKeywords.in(text).forEach(keyword -> list(part, text, tokens, keyword));
            position += tokens.size();
        }

        private void list(Part part, String text, List<Token> tokens, ListedKeywords.Listed keyword) {
            int from = 0;
            while (from < tokens.size() && tokens.get(from).start() < keyword.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).end() <= keyword.end()) {
                to++;
            }
            if (to > from && to - from <= LONGEST_LISTED) {
                List<Token> words = tokens.subList(from, to);
                List<String> stems = words.stream()
                        .map(word -> PorterStemmer.stem(word.lower()))
                        .toList();
                Candidate seen = seen(text, words, stems, position + from);
                Passage span = new Passage(
                        part, keyword.start(), words.get(words.size() - 1).end());
                if (!seen.spans.contains(span)) {
                    seen.add(span, true, word(tokens, from - 1), word(tokens, to));
                    seen.spans.sort(Comparator.comparing(Passage::part).thenComparing(Passage::start));
                }
                listed.add(seen.key);
            }
        }

        private void run(Part part, String text, List<Token> tokens, WordRole[] roles, int from, int to) {
            List<String> stems = new ArrayList<>();
            for (int i = from; i < to; i++) {
                stems.add(PorterStemmer.stem(tokens.get(i).lower()));
                frequencies.merge(stems.get(i - from), 1, Integer::sum);
            }
            int core = from;
            while (core < to && EnglishWords.instance().isVague(tokens.get(core).lower())) {
                core++;
            }
            for (int a = from; a < to; a++) {
                for (int b = a + 1; b <= Math.min(to, a + LONGEST); b++) {
                    if (roles[b - 1] == WordRole.NOUN) {
                        List<String> key = stems.subList(a - from, b - from);
                        Candidate seen = seen(text, tokens.subList(a, b), key, position + a);
                        Passage span = new Passage(
                                part, tokens.get(a).start(), tokens.get(b - 1).end());
                        boolean whole = b == to && (a == from || a == core);
                        seen.add(span, whole, word(tokens, a - 1), word(tokens, b));
                    }
                }
            }
        }

        private static String word(List<Token> tokens, int i) {
            return i < 0 || i >= tokens.size() ? NONE : tokens.get(i).lower();
        }

        private Candidate seen(String text, List<Token> words, List<String> stems, int at) {
            String key = String.join(" ", stems);
            if (sentences == 1) {
                opening.add(key);
            }
            int start = words.get(0).start();
            int end = words.get(words.size() - 1).end();
            return candidates.computeIfAbsent(
                    key, name -> new Candidate(text.substring(start, end), name, words, stems, at));
        }

        List<Keyphrase> ranked(PhraseWeights weights) {
            Stream<Keyphrase> named = listed.stream().map(candidates::get).map(seen -> seen.scored(LISTED));
            Stream<Keyphrase> others = candidates.values().stream()
                    .filter(seen -> !listed.contains(seen.key))
                    .map(seen -> seen.scored(weights.probability(features(seen))))
                    .sorted(Comparator.comparingDouble(Keyphrase::score)
                            .reversed()
                            .thenComparing(Keyphrase::key));
            return Stream.concat(named, others).toList();
        }

        List<PhraseFeatures> features() {
            return candidates.values().stream().map(this::features).toList();
        }

        private PhraseFeatures features(Candidate seen) {
            double logarithms = 0;
            for (String stem : seen.stems) {
                logarithms += Math.log(frequencies.getOrDefault(stem, 1));
            }
            return seen.features(logarithms / seen.stems.size(), opening.contains(seen.key), TextLength.of(position));
        }
    }
}
