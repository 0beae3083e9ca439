package org.colloquy.core.resolve.person;

import com.google.common.base.Suppliers;
import java.util.function.IntToDoubleFunction;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.DistinctNumbers;
import org.colloquy.core.resolve.corpus.Features;
import org.colloquy.core.resolve.corpus.NamedPersons;
import org.colloquy.core.resolve.name.NameForms;
import org.jspecify.annotations.Nullable;

/** Makes profiles of single mentions. */
final class PersonProfiles {
    private final Corpus corpus;
    private final NameForms forms;
    private final PersonStatistics statistics;
    /** The words of each paper's title, once one of its authors was asked for. */
    private final @Nullable SparseVector[] titles;

    PersonProfiles(Corpus corpus, NameForms forms, PersonStatistics statistics) {
        this.corpus = corpus;
        this.forms = forms;
        this.statistics = statistics;
        this.titles = new SparseVector[corpus.papers().size()];
    }

    /** Returns the form of the name of a mention. */
    int form(int person) {
        return forms.of(corpus.nameOf(person));
    }

    PersonProfile of(int person) {
        Features owner = corpus.ownerOf(person);
        SparseVector coauthors = coauthors(person);
        int[] venues = owner.venue() == 0 ? new int[0] : new int[] {owner.venue()};
        return new PersonProfile(
                1,
                coauthors,
                Suppliers.memoize(() -> circle(coauthors, form(person))),
                titles(person),
                affiliations(person),
                colleagues(person),
                SparseVector.of(venues, statistics::venueWeight),
                owner.year() > 0 ? owner.year() : Integer.MAX_VALUE,
                owner.year(),
                place(person));
    }

    private Place place(int person) {
        return corpus.isAuthor(person)
                ? Place.of(
                        corpus.position(person),
                        corpus.ownerOf(person).persons().size())
                : Place.UNKNOWN;
    }

    private SparseVector titles(int person) {
        if (!corpus.isAuthor(person)) {
            return vector(corpus.ownerOf(person).titleWords(), statistics::wordWeight);
        }
        int paper = corpus.paperOf(person);
        SparseVector known = titles[paper];
        if (known == null) {
            known = vector(corpus.papers().get(paper).titleWords(), statistics::wordWeight);
            titles[paper] = known;
        }
        return known;
    }

    private SparseVector coauthors(int person) {
        NamedPersons persons = corpus.ownerOf(person).persons();
        int self = form(person);
        DistinctNumbers found = new DistinctNumbers(persons.size());
        for (int i = 0; i < persons.size(); i++) {
            int form = forms.of(persons.name(i));
            if (form != self) {
                found.add(form);
            }
        }
        return SparseVector.of(found.ascending(), form -> 1);
    }

    private SparseVector affiliations(int person) {
        return vector(corpus.affiliationOf(person), statistics::affiliationWeight);
    }

    private SparseVector colleagues(int person) {
        if (!corpus.isAuthor(person)) {
            return SparseVector.EMPTY;
        }
        int paper = corpus.paperOf(person);
        int end = Math.min(corpus.endOfAuthors(paper), corpus.firstAuthor(paper) + PersonStatistics.MOST_AUTHORS);
        SparseVector sum = SparseVector.EMPTY;
        for (int author = corpus.firstAuthor(paper); author < end; author++) {
            if (author != person) {
                sum = sum.plus(affiliations(author));
            }
        }
        return sum.isEmpty() ? sum : sum.normalised();
    }

    private SparseVector circle(SparseVector coauthors, int self) {
        DistinctNumbers found = new DistinctNumbers(coauthors.size());
        for (int i = 0; i < coauthors.size(); i++) {
            for (int form : statistics.coauthors(coauthors.key(i))) {
                if (form != self) {
                    found.add(form);
                }
            }
        }
        return SparseVector.of(found.ascending(), form -> 1);
    }

    private static SparseVector vector(int[] words, IntToDoubleFunction weight) {
        return words.length == 0
                ? SparseVector.EMPTY
                : SparseVector.of(words, weight).normalised();
    }
}
