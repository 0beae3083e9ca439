package org.colloquy.core.topic.phrase;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.core.text.PorterStemmer;
import org.colloquy.core.topic.concept.Abbreviations;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;

/**
 * Finds the phrases of several words that are keyphrases of several papers. What differs in endings, capitals and hyphens
 * is one phrase; an abbreviation is another label of what the papers say it stands for; what hardly ever stands outside
 * a longer one is none. The same papers in any order have the same phrases.
 */
public final class PhraseMiner {
    /** The best phrases of a paper; what comes behind them is a guess. */
    private static final int BEST = 12;

    private static final double LEAST_SCORE = 0.2;
    /** The part of a phrase's papers from which on a longer one that holds it is what they are about. */
    private static final double MOSTLY = 0.7;

    private static final int LONGEST = 4;
    private static final int BATCH = 256;

    private final Keyphrases keyphrases = Keyphrases.english();
    private final int least;
    private final List<Paper> unread = new ArrayList<>(BATCH);
    private final Multiset<String> papers = HashMultiset.create();
    private final Map<String, PrintedForms> forms = new HashMap<>();
    private final Map<String, Multiset<String>> abbreviated = new TreeMap<>();

    private PhraseMiner(int least) {
        this.least = least;
    }

    /** Returns a miner of the phrases that at least {@code least} papers have. */
    public static PhraseMiner ofAtLeast(int least) {
        return new PhraseMiner(least);
    }

    /** Adds a paper; one that is given twice counts twice. */
    public void add(String title, String text) {
        unread.add(new Paper(title, text));
        if (unread.size() == BATCH) {
            read();
        }
    }

    /** All cores read; what they found is then counted paper by paper, in the order in which these came. */
    private void read() {
        unread.parallelStream().map(this::read).toList().forEach(this::count);
        unread.clear();
    }

    private Found read(Paper paper) {
        ListMultimap<String, Spelling> printed = ArrayListMultimap.create();
        for (Keyphrase phrase :
                keyphrases.in(paper.title(), paper.text()).stream().limit(BEST).toList()) {
            List<String> stems = stems(Abbreviations.words(phrase.text()));
            if (phrase.score() >= LEAST_SCORE && isTopic(phrase, stems)) {
                String key = String.join(" ", stems);
                phrase.spans().forEach(span -> printed.put(key, paper.form(span)));
            }
        }
        return new Found(printed, Abbreviations.in(paper.title(), paper.text()));
    }

    private void count(Found found) {
        papers.addAll(found.printed().keySet());
        found.printed()
                .forEach((key, form) ->
                        forms.computeIfAbsent(key, name -> new PrintedForms()).add(form.text(), form.part()));
        found.abbreviated()
                .forEach((shortForm, words) -> abbreviated
                        .computeIfAbsent(shortForm, form -> HashMultiset.create())
                        .add(String.join(" ", stems(words))));
    }

    /** Returns the phrases that recur, those of the most papers first, then by label. */
    public List<RecurringPhrase> mined() {
        read();
        Set<String> recurring = papers.entrySet().stream()
                .filter(entry -> entry.getCount() >= least)
                .map(Multiset.Entry::getElement)
                .collect(Collectors.toSet());
        recurring.removeAll(partsOf(recurring));
        Map<String, String> shortForms = shortForms();
        return recurring.stream()
                .map(key -> phrase(key, shortForms))
                .sorted(Comparator.comparingInt(RecurringPhrase::papers)
                        .reversed()
                        .thenComparing(RecurringPhrase::label))
                .toList();
    }

    private RecurringPhrase phrase(String key, Map<String, String> shortForms) {
        List<String> labels =
                new ArrayList<>(forms.getOrDefault(key, new PrintedForms()).ranked());
        String label = labels.remove(0);
        shortForms.forEach((shortForm, meant) -> {
            if (meant.equals(key)) {
                labels.add(shortForm);
            }
        });
        return new RecurringPhrase(label, labels, papers.count(key));
    }

    private static boolean isTopic(Keyphrase phrase, List<String> stems) {
        String[] words = phrase.text().toLowerCase(Locale.ROOT).split(" ", -1);
        EnglishWords english = EnglishWords.instance();
        return stems.size() > 1
                && stems.size() <= LONGEST
                && phrase.text().chars().noneMatch(Character::isDigit)
                && !english.isGeneral(words[words.length - 1])
                && !Arrays.stream(words).allMatch(english::isPlain)
                && Arrays.stream(words).noneMatch(english::isVague);
    }

    /** Returns words without endings. */
    private static List<String> stems(List<String> words) {
        return words.stream().map(PorterStemmer::stem).toList();
    }

    private Set<String> partsOf(Set<String> recurring) {
        Set<String> parts = new HashSet<>();
        for (String whole : recurring) {
            String[] words = whole.split(" ", -1);
            for (int from = 0; from < words.length; from++) {
                for (int to = from + 1; to <= words.length; to++) {
                    String part = String.join(" ", Arrays.asList(words).subList(from, to));
                    if (to - from < words.length && papers.count(whole) >= MOSTLY * papers.count(part)) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    /** What an abbreviation stands for, where the papers agree on it. */
    private Map<String, String> shortForms() {
        Map<String, String> agreed = new TreeMap<>();
        abbreviated.forEach((shortForm, meanings) -> {
            Iterator<Multiset.Entry<String>> ranked =
                    Multisets.copyHighestCountFirst(meanings).entrySet().iterator();
            Multiset.Entry<String> first = ranked.next();
            if (first.getCount() > 1 && (!ranked.hasNext() || 2 * ranked.next().getCount() <= first.getCount())) {
                agreed.put(shortForm, first.getElement());
            }
        });
        return agreed;
    }

    private record Paper(String title, String text) {
        Spelling form(Passage span) {
            String part = span.part() == Part.TITLE ? title : text;
            return new Spelling(part.substring(span.start(), span.end()), span.part());
        }
    }

    private record Spelling(String text, Part part) {}

    /**
     * What was read of one paper.
     *
     * @param printed the forms of its phrases
     * @param abbreviated the words that its abbreviations stand for
     */
    private record Found(ListMultimap<String, Spelling> printed, Map<String, List<String>> abbreviated) {}
}
