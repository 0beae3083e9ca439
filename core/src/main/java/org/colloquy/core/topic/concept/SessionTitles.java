package org.colloquy.core.topic.concept;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads titles of sessions back to the line they belong to: {@code DL: Theory} and {@code Deep Learning (Theory) 5} are one. */
public final class SessionTitles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.'\u2019+#-]*");
    private static final Pattern NUMBER = Pattern.compile("#?\\d{1,3}(-\\d{1,2})?\\.?|[IVX]{1,5}(-[A-Z])?\\.?");
    /** {@code 3A} and {@code 3A-1}; {@code 3D} only where a kind of session is before it or a colon behind it. */
    private static final Pattern CODE = Pattern.compile("\\d{1,3}[A-CE-Za-ce-z](-\\d{1,2})?");
    /** {@code 3D:} or {@code T5:} before all else; a colon behind other words belongs to the title. */
    private static final Pattern CODE_BEFORE =
            Pattern.compile("^\\s*(\\d{1,3}[A-Za-z](-\\d{1,2})?|[A-Z]\\d{1,2})\\s*:");
    /** {@code S1.2} and, with the day, {@code WeA1.3}: no model is called so. */
    private static final Pattern CODE_OF_HALL = Pattern.compile(
            "^\\s*([A-Z]\\d{1,2}\\.\\d{1,2}|(Mo|Tu|We|Th|Fr|Sa|Su)[A-Z]\\d{1,2}(\\.\\d{1,2})?)(?=\\s|:)\\s*:?");

    private static final Pattern BRACKETED = Pattern.compile("\\(([\\p{L}\\p{N}-]{2,12})\\)");
    /** As in {@code Parsing-2}, and not as in {@code GPT-4}. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\p{Ll})-\\d{1,2}(?![\\p{L}\\p{N}])");

    private static final Pattern ANY_CODE = Pattern.compile("[A-Za-z]|\\d{1,3}[A-Za-z](-\\d{1,2})?|[A-Za-z]+\\d{1,2}");
    /** Written as {@code Q&A} it is no question answering. */
    private static final Pattern QUESTIONS = Pattern.compile("\\bQ\\s?(?:&|and)\\s?As?\\b");

    /** Kinds that begin no phrase of the field: "Long Context" and "Parallel Algorithms" stay what they are. */
    private static final ImmutableSet<String> ONLY_BEFORE_KINDS =
            words("contributed technical plenary short long main conference virtual live parallel part block"
                    + " invited lightning best monday tuesday wednesday thursday friday saturday sunday mon tue wed"
                    + " thu fri sat sun");

    private static final ImmutableSet<String> KINDS = ImmutableSet.copyOf(Sets.union(
            words("session oral poster spotlight track talk presentation demo q-and-a paper keynote"),
            // At the end of a title, SAT is a problem and sun a star.
            Sets.difference(ONLY_BEFORE_KINDS, words("sat sun"))));
    /** Where nothing else is left, nobody speaks of a subject. */
    private static final ImmutableSet<String> IDLE =
            words("coffee tea lunch dinner breakfast break banquet reception registration opening closing ceremony"
                    + " remark welcome award best business meeting social event town hall panel discussion"
                    + " announcement introduction");

    private final ConceptFinder finder;

    private SessionTitles(ConceptFinder finder) {
        this.finder = finder;
    }

    /** Returns what understands titles in the words of a vocabulary. */
    public static SessionTitles of(ConceptFinder finder) {
        return new SessionTitles(finder);
    }

    /** Returns the line to which a session of this title belongs. */
    public SessionLine line(String title) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain(title));
        while (word.find()) {
            words.add(word.group());
        }
        List<String> subject = frameless(words);
        if (subject.stream().allMatch(SessionTitles::isIdle)) {
            return new SessionLine("", "", List.of());
        }
        String line = subject.stream().map(this::inFull).collect(joining(" "));
        return new SessionLine(key(line), capitals(line), finder.find(line));
    }

    private static String plain(String title) {
        String coded = CODE_OF_HALL.matcher(withoutAbbreviations(title)).replaceFirst("");
        String uncoded = CODE_BEFORE.matcher(coded).replaceFirst("");
        String joined = QUESTIONS.matcher(uncoded).replaceAll("Q-and-A").replace("&", " and ");
        return NUMBER_BEHIND.matcher(joined).replaceAll("");
    }

    /** Takes away what only abbreviates the words before it: {@code Graph Neural Networks (GNNs)}. */
    private static String withoutAbbreviations(String title) {
        Set<String> defined = Abbreviations.in(title, "").keySet();
        return BRACKETED
                .matcher(title)
                .replaceAll(found -> defined.contains(Tokens.of(found.group(1)).raw())
                        ? ""
                        : Matcher.quoteReplacement(found.group()));
    }

    private static ImmutableSet<String> words(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').split(words));
    }

    private static boolean isIdle(String word) {
        return IDLE.contains(singular(word)) || NormalWords.isSmall(word.toLowerCase(Locale.ROOT)) || isNumber(word);
    }

    /** Takes away what is about the session and not about its talks, from both ends. */
    private static List<String> frameless(List<String> words) {
        int from = 0;
        while (from < words.size() && opens(words, from)) {
            from++;
        }
        int to = words.size();
        while (to > from && closes(words, from, to)) {
            to--;
        }
        return words.subList(from, to);
    }

    private static boolean opens(List<String> words, int at) {
        String word = words.get(at);
        boolean afterKind = at > 0 && isKind(words.get(at - 1));
        if (at + 1 < words.size() && ONLY_BEFORE_KINDS.contains(singular(word))) {
            return afterKind || isKind(words.get(at + 1)) || isNumber(words.get(at + 1));
        }
        return isKind(word)
                || isNumber(word)
                || isQuestions(words, at)
                || (afterKind && ANY_CODE.matcher(word).matches())
                || (at > 0 && NormalWords.isSmall(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean closes(List<String> words, int from, int to) {
        String word = words.get(to - 1);
        boolean afterKind = to - from > 1 && isKind(words.get(to - 2));
        return (isKind(word) && to - from > 1)
                || isNumber(word)
                || isQuestions(words, to - 1)
                || (afterKind && ANY_CODE.matcher(word).matches())
                || NormalWords.isSmall(word.toLowerCase(Locale.ROOT));
    }

    /** {@code QA Session}: somebody answers questions, whatever they are about. */
    private static boolean isQuestions(List<String> words, int at) {
        return at + 1 < words.size()
                && words.get(at).equals("QA")
                && singular(words.get(at + 1)).equals("session");
    }

    private static boolean isKind(String word) {
        return KINDS.contains(singular(word));
    }

    private static String singular(String word) {
        return NormalWords.normal(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches() || CODE.matcher(word).matches();
    }

    private String inFull(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        List<Concept> named = NormalWords.isAbbreviation(bare) ? finder.named(bare) : List.of();
        return named.size() == 1 ? named.get(0).label() : bare;
    }

    private static String key(String line) {
        Tokens tokens = Tokens.of(line);
        List<String> words = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            words.add(tokens.normal(token));
        }
        return words.stream()
                .filter(word -> !NormalWords.isSmall(word))
                .distinct()
                .sorted()
                .collect(joining(" "));
    }

    private static String capitals(String line) {
        StringBuilder out = new StringBuilder();
        for (String word : Splitter.on(' ').split(line)) {
            boolean small = out.length() > 0 && NormalWords.isSmall(word.toLowerCase(Locale.ROOT));
            out.append(out.length() > 0 ? " " : "")
                    .append(
                            small || word.isEmpty()
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }
}
