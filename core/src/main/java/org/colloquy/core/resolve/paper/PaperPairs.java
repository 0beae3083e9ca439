package org.colloquy.core.resolve.paper;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.colloquy.core.resolve.corpus.ContentWords;
import org.colloquy.core.resolve.corpus.NumberCounts;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.name.NameForms;

/**
 * The pairs of papers that are worth comparing: those whose titles share two of their rarer words, or a very rare one, or
 * all words, or which begin with the same letters, wherever the words end; and those whose abstracts are near copies.
 * Grows with the number of papers and not with its square: of many papers that share the same, each is compared with the
 * next alone.
 */
final class PaperPairs {
    private static final int RARER_WORDS = 5;
    private static final int VERY_RARE = 10;
    private static final int FEW_WORDS = 3;
    private static final int BEGINNING = 16;
    private static final int MOST_IN_A_BLOCK = 48;
    private static final int PAPER_BITS = 24;

    private final NameForms forms;
    private final NumberCounts frequencies = new NumberCounts();
    /** What a paper is looked up by, and beside it in the low bits the paper. */
    private final ImmutableLongArray.Builder entries = ImmutableLongArray.builder();

    private PaperPairs(List<PaperFeatures> papers, NameForms forms) {
        checkArgument(papers.size() <= 1 << PAPER_BITS, "%s papers are too many to compare", papers.size());
        this.forms = forms;
        for (PaperFeatures paper : papers) {
            for (int word : paper.titleWords()) {
                frequencies.add(word);
            }
        }
    }

    /** Returns the pairs of titled papers, the first paper in the high half of each, the second, which is greater, in the low. */
    static LongStream of(List<PaperFeatures> papers, NameForms forms) {
        PaperPairs work = new PaperPairs(papers, forms);
        for (int paper = 0; paper < papers.size(); paper++) {
            PaperFeatures features = papers.get(paper);
            if (GenericTitles.contain(features.titleKey())) {
                work.enterGeneric(paper, features);
            } else if (features.titled()) {
                work.enter(paper, features);
            }
        }
        return work.pairs();
    }

    static int first(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }

    private void enter(int paper, PaperFeatures features) {
        enter(paper, '=', ContentWords.hash(features.titleKey()), 0);
        String letters = features.titleKey().replace(" ", "");
        enter(paper, '|', ContentWords.hash(letters.substring(0, Math.min(BEGINNING, letters.length()))), 0);
        List<Integer> rarer = Arrays.stream(features.titleWords())
                .boxed()
                .filter(word -> frequency(word) > 1)
                .sorted(Comparator.comparingInt(this::frequency).thenComparing(word -> word))
                .limit(RARER_WORDS)
                .toList();
        for (int i = 0; i < rarer.size(); i++) {
            for (int j = i + 1; j < rarer.size(); j++) {
                enter(paper, '+', rarer.get(i), rarer.get(j));
            }
            if (rarer.size() < FEW_WORDS || frequency(rarer.get(i)) < VERY_RARE) {
                enter(paper, '1', rarer.get(i), 0);
            }
        }
        features.sketch().keys().forEach(hash -> enter(paper, '~', hash, 0));
    }

    /** What a title does not tell its authors may. */
    private void enterGeneric(int paper, PaperFeatures features) {
        features.persons().names().stream()
                .mapToInt(name -> ContentWords.hash(forms.tokens(name).last()))
                .min()
                .ifPresent(family -> enter(paper, 'g', ContentWords.hash(features.titleKey()), family));
    }

    private int frequency(int word) {
        return frequencies.of(word);
    }

    private void enter(int paper, char sort, int one, int other) {
        long pair = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other) & 0xFFFFFFFFL;
        entries.add(mixed(mixed(pair) + sort) << PAPER_BITS | paper);
    }

    /** Spreads each bit over all (the finalizer of MurmurHash3). */
    private static long mixed(long bits) {
        long half = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
        long whole = (half ^ half >>> 33) * 0xC4CEB9FE1A85EC53L;
        return whole ^ whole >>> 33;
    }

    private LongStream pairs() {
        long[] sorted = entries.build().toArray();
        Arrays.sort(sorted);
        ImmutableLongArray.Builder pairs = ImmutableLongArray.builder();
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] >> PAPER_BITS != sorted[from] >> PAPER_BITS) {
                pair(sorted, from, i, pairs);
                from = i;
            }
        }
        return pairs.build().stream().sorted().distinct();
    }

    private static void pair(long[] sorted, int from, int to, ImmutableLongArray.Builder pairs) {
        int reach = to - from <= MOST_IN_A_BLOCK ? to - from : 1;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to && j <= i + reach; j++) {
                pairs.add((long) paper(sorted[i]) << Integer.SIZE | paper(sorted[j]));
            }
        }
    }

    private static int paper(long entry) {
        return (int) (entry & ((1 << PAPER_BITS) - 1));
    }
}
