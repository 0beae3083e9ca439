package org.colloquy.core.resolve.paper;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.name.NameLikeness;
import org.colloquy.core.resolve.name.NameTokens;

/** How alike the author lists of two papers are, whatever their order and however the names are printed. */
final class AuthorLists {
    /** As alike as lists can be. */
    static final Likeness SAME = new Likeness(true, 1, 1);

    private static final Likeness UNKNOWN = new Likeness(false, 0.5f, 0.5f);
    /** Of the names that are not printed alike no more are paired than these. */
    private static final int MOST_UNLIKE = 64;

    private final List<PaperFeatures> papers;
    private final NameForms forms;

    AuthorLists(List<PaperFeatures> papers, NameForms forms) {
        this.papers = papers;
        this.forms = forms;
    }

    /**
     * What two lists share.
     *
     * @param known whether both name anybody
     * @param ofShorter which share of the shorter list is in the other, from 0 to 1
     * @param ofLonger which share of the longer list is in the other, from 0 to 1
     */
    record Likeness(boolean known, float ofShorter, float ofLonger) {

        /** Returns whether the lists have nobody in common. */
        boolean contradict() {
            return known && ofShorter == 0;
        }
    }

    /** Returns how alike the lists of two papers are. */
    Likeness compare(int one, int other) {
        List<Integer> ours = names(one);
        List<Integer> theirs = names(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return UNKNOWN;
        }
        int equal = takeEqual(ours, theirs, forms::of) + takeEqual(ours, theirs, this::abbreviated);
        int ourRest = Math.min(ours.size(), MOST_UNLIKE);
        int theirRest = Math.min(theirs.size(), MOST_UNLIKE);
        float alike = equal + takeLike(ours.subList(0, ourRest), new ArrayList<>(theirs.subList(0, theirRest)));
        return new Likeness(
                true, alike / (equal + Math.min(ourRest, theirRest)), alike / (equal + Math.max(ourRest, theirRest)));
    }

    private List<Integer> names(int paper) {
        return new ArrayList<>(papers.get(paper).persons().names());
    }

    /** Returns the first letter of a name and its last word. */
    private String abbreviated(int name) {
        NameTokens tokens = forms.tokens(name);
        return Character.toString(tokens.words().get(0).codePointAt(0)) + ' ' + tokens.last();
    }

    /** Takes the names that have the same key out of both lists; returns how many there are in each. */
    private static int takeEqual(List<Integer> ours, List<Integer> theirs, Function<Integer, Object> key) {
        Multiset<Object> left = HashMultiset.create();
        theirs.forEach(name -> left.add(key.apply(name)));
        Multiset<Object> taken = HashMultiset.create();
        int before = ours.size();
        ours.removeIf(name -> left.remove(key.apply(name)) && taken.add(key.apply(name)));
        theirs.removeIf(name -> taken.remove(key.apply(name)));
        return before - ours.size();
    }

    /** Pairs each name with the one most like it that is left. */
    private float takeLike(List<Integer> ours, List<Integer> theirs) {
        float sum = 0;
        for (int our : ours) {
            float best = 0;
            int at = -1;
            for (int i = 0; i < theirs.size(); i++) {
                float likeness = NameLikeness.of(our, theirs.get(i), forms);
                if (likeness > best) {
                    best = likeness;
                    at = i;
                }
            }
            if (at >= 0) {
                theirs.remove(at);
                sum += best;
            }
        }
        return sum;
    }
}
