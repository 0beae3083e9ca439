package org.colloquy.core.resolve;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Makes profiles of single mentions. */
final class PersonProfiles {
    private final Corpus corpus;
    private final NameForms forms;
    private final PersonStatistics statistics;

    PersonProfiles(Corpus corpus, NameForms forms, PersonStatistics statistics) {
        this.corpus = corpus;
        this.forms = forms;
        this.statistics = statistics;
    }

    /** Returns the form of the name of a mention. */
    int form(int person) {
        return forms.of(corpus.nameOf(person));
    }

    PersonProfile of(int person) {
        Features owner = corpus.ownerOf(person);
        SparseVector coauthors = coauthors(person);
        SortedMap<Integer, Float> venues = new TreeMap<>();
        if (owner.venue() != 0) {
            venues.put(owner.venue(), statistics.venueWeight(owner.venue()));
        }
        return new PersonProfile(
                1,
                coauthors,
                circle(coauthors, form(person)),
                vector(Words.of(owner.titleKey()), statistics::wordWeight),
                vector(corpus.affiliationOf(person), statistics::affiliationWeight),
                SparseVector.of(venues),
                owner.year() > 0 ? owner.year() : Integer.MAX_VALUE,
                owner.year());
    }

    private SparseVector coauthors(int person) {
        int self = form(person);
        SortedMap<Integer, Float> found = new TreeMap<>();
        corpus.ownerOf(person).persons().names().forEach(name -> {
            int form = forms.of(name);
            if (form != self) {
                found.put(form, 1f);
            }
        });
        return SparseVector.of(found);
    }

    private SparseVector circle(SparseVector coauthors, int self) {
        SortedMap<Integer, Float> found = new TreeMap<>();
        for (int i = 0; i < coauthors.size(); i++) {
            for (int form : statistics.coauthors(coauthors.key(i))) {
                if (form != self) {
                    found.put(form, 1f);
                }
            }
        }
        return SparseVector.of(found);
    }

    private static SparseVector vector(int[] words, IntToDoubleFunction weight) {
        SortedMap<Integer, Float> found = new TreeMap<>();
        for (int word : words) {
            found.put(word, (float) weight.applyAsDouble(word));
        }
        return found.isEmpty() ? SparseVector.EMPTY : SparseVector.of(found).normalised();
    }
}
