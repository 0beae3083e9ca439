package org.colloquy.core.topic.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.core.topic.concept.Tokens.Gap;

/** The labels of a text that count: none that the text or the vocabulary says is something else, and none in a longer one. */
final class PartMatches {
    private final LabelIndex index;
    private final NotIn notIn;
    /** By the abbreviation, what it means in this paper; nothing where that is not in the vocabulary. */
    private final Map<String, List<Sense>> defined;

    PartMatches(LabelIndex index, NotIn notIn, Map<String, Definition> definitions) {
        this.index = index;
        this.notIn = notIn;
        this.defined = definitions.values().stream()
                .collect(Collectors.toMap(Definition::shortForm, definition -> definition.senses(index)));
    }

    /** Returns the matches in the order in which they stand. */
    List<Match> in(Tokens tokens) {
        List<Match> candidates = new ArrayList<>();
        boolean shouted = Shouting.is(tokens);
        for (Match match : index.matches(tokens, shouted)) {
            boolean word = shouted && match.abbreviated() && isEnglish(match, tokens);
            if (!word && !(match.abbreviated() && isDefined(match, tokens))) {
                keep(match, tokens, candidates);
            }
        }
        if (!defined.isEmpty()) {
            addDefined(tokens, candidates);
        }
        List<Match> chosen = outermost(candidates, tokens);
        chosen.removeIf(match -> match.senses().isEmpty());
        return chosen;
    }

    /**
     * Returns those that are in no other. What only shares a word with another stays: <i>learning</i> belongs to both in
     * <i>deep learning to rank</i>. But what hyphens join is one word: no <i>supervised learning</i> in
     * <i>semi-supervised learning</i>.
     */
    private static List<Match> outermost(List<Match> candidates, Tokens tokens) {
        candidates.sort(Match.OUTER_FIRST);
        List<Match> outermost = new ArrayList<>();
        int reached = 0;
        for (Match match : candidates) {
            boolean within = match.from() < reached && tokens.gap(match.from()) == Gap.HYPHEN;
            if (match.to() > reached && !within) {
                reached = match.to();
                outermost.add(match);
            }
        }
        return outermost;
    }

    private void keep(Match match, Tokens tokens, List<Match> candidates) {
        List<Sense> senses = match.senses().stream()
                .filter(sense -> !notIn.rulesOut(sense.concept(), match, tokens))
                .toList();
        if (!senses.isEmpty()) {
            candidates.add(new Match(match.from(), match.to(), senses, match.abbreviated()));
        }
    }

    private boolean isDefined(Match match, Tokens tokens) {
        return defined.containsKey(joined(tokens, match.from(), match.to()));
    }

    private static boolean isEnglish(Match match, Tokens tokens) {
        return match.to() - match.from() == 1
                && Shouting.isEnglish(tokens.raw(match.from()).toLowerCase(Locale.ROOT));
    }

    private void addDefined(Tokens tokens, List<Match> candidates) {
        for (int from = 0; from < tokens.count(); from++) {
            StringBuilder joined = new StringBuilder(tokens.raw(from));
            int to = from + 1;
            addDefined(joined.toString(), from, to, candidates);
            while (to < tokens.count() && tokens.gap(to) == Gap.HYPHEN && joined.length() < Definitions.LONGEST) {
                joined.append(tokens.raw(to));
                to++;
                addDefined(joined.toString(), from, to, candidates);
            }
        }
    }

    private void addDefined(String shortForm, int from, int to, List<Match> candidates) {
        List<Sense> senses = defined.get(shortForm);
        if (senses != null) {
            candidates.add(new Match(from, to, senses, true));
        }
    }

    private static String joined(Tokens tokens, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int token = from; token < to; token++) {
            joined.append(tokens.raw(token));
        }
        return joined.toString();
    }
}
