package org.colloquy.core.topic.phrase;

import java.util.List;
import java.util.Set;

/** Tells of each word of a text whether it is a noun, modifies one, or parts phrases: by the word and its neighbours. */
final class Tagger {

    private static final Set<String> DETERMINERS = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "its",
            "their",
            "our",
            "his",
            "her",
            "your",
            "my",
            "each",
            "every",
            "any",
            "all",
            "both",
            "some",
            "such",
            "several",
            "no",
            "how",
            "what",
            "whether",
            "us",
            "them",
            "it",
            "itself",
            "themselves");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "we", "they", "i", "you",
            "he", "she", "it", "who", "which", "not");
    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "cannot", "we", "they",
            "i", "you", "do", "does", "did", "not", "don't", "doesn't");
    private static final Set<String> BEFORE_THIRD_PERSON = Set.of("it", "which", "that", "who", "he", "she", "this");
    private static final Set<String> DETERMINING_BEFORE = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "its", "their", "our", "each", "every", "any", "some",
            "such", "no", "two", "three", "and", "or", "'s");

    /** Words that join others and are often no words, if they are in capitals. */
    private static final Set<String> ALSO_ACRONYMS = Set.of("IT", "US", "CAN", "WHO");

    private static final int LONGEST_ACRONYM = 5;

    private final List<Token> tokens;
    private final WordKind[] kinds;
    private final WordRole[] roles;

    private Tagger(List<Token> tokens) {
        this.tokens = tokens;
        this.kinds = new WordKind[tokens.size()];
        this.roles = new WordRole[tokens.size()];
    }

    static WordRole[] roles(List<Token> tokens) {
        Tagger tagger = new Tagger(tokens);
        boolean shouted = isShouted(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            tagger.kinds[i] = kind(tokens.get(i), shouted);
        }
        for (int i = 0; i < tokens.size(); i++) {
            tagger.roles[i] = tagger.role(i);
        }
        return tagger.roles;
    }

    private static WordKind kind(Token token, boolean shouted) {
        if (!token.isWord() || !token.hasLetter() || isLetterOrInitials(token)) {
            return WordKind.FUNCTION;
        }
        WordKind kind = EnglishWords.instance().kind(token.lower());
        boolean acronym = !shouted && token.isAcronym() && token.text().length() <= LONGEST_ACRONYM;
        boolean joins = kind == WordKind.FUNCTION && !ALSO_ACRONYMS.contains(token.text());
        return acronym && !joins && kind != WordKind.EITHER ? WordKind.NOUN : kind;
    }

    /** Whether words that join others are in capitals as all the rest, so that these tell of no acronyms. */
    private static boolean isShouted(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase))
                && tokens.stream()
                        .anyMatch(token -> token.text().length() > 1
                                && EnglishWords.instance().kind(token.lower()) == WordKind.FUNCTION);
    }

    private static boolean isLetterOrInitials(Token token) {
        String text = token.text();
        return text.length() == 1 ? !Character.isUpperCase(text.charAt(0)) || token.opens() : text.charAt(1) == '.';
    }

    private WordRole role(int i) {
        return switch (kinds[i]) {
            case FUNCTION, ADVERB, VERB -> WordRole.BREAK;
            case NOUN -> WordRole.NOUN;
            case ADJECTIVE -> WordRole.MODIFIER;
            case PAST -> modifies(i) ? WordRole.MODIFIER : WordRole.BREAK;
            case EITHER -> isVerb(i) ? WordRole.BREAK : WordRole.NOUN;
            case GERUND -> gerund(i);
        };
    }

    private boolean modifies(int i) {
        boolean beforeNoun = kindAt(i + 1).isNominal() && !opens(i + 1);
        return beforeNoun && roleBefore(i) != WordRole.NOUN && !AUXILIARIES.contains(word(i - 1));
    }

    private boolean isVerb(int i) {
        if (opens(i)) {
            return DETERMINERS.contains(word(i + 1));
        }
        String before = word(i - 1);
        boolean plural = word(i).endsWith("s");
        return BEFORE_VERBS.contains(before)
                || (plural && BEFORE_THIRD_PERSON.contains(before))
                || ((roleBefore(i) == WordRole.NOUN || kindAt(i - 1) == WordKind.ADVERB)
                        && DETERMINERS.contains(word(i + 1)));
    }

    private WordRole gerund(int i) {
        if (DETERMINERS.contains(word(i + 1))) {
            return WordRole.BREAK;
        }
        boolean beforeNoun = kindAt(i + 1).isNominal() && !opens(i + 1);
        WordRole before = roleBefore(i);
        if (before == WordRole.NOUN) {
            return beforeNoun && word(i - 1).endsWith("s") ? WordRole.BREAK : WordRole.NOUN;
        }
        if (before == WordRole.MODIFIER || !beforeNoun) {
            return AUXILIARIES.contains(word(i - 1)) ? WordRole.BREAK : WordRole.NOUN;
        }
        return DETERMINING_BEFORE.contains(word(i - 1)) ? WordRole.MODIFIER : WordRole.BREAK;
    }

    private WordRole roleBefore(int i) {
        return opens(i) ? WordRole.BREAK : roles[i - 1];
    }

    private boolean opens(int i) {
        return i == 0 || tokens.get(i).opens();
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    private WordKind kindAt(int i) {
        return i < 0 || i >= tokens.size() ? WordKind.FUNCTION : kinds[i];
    }
}
