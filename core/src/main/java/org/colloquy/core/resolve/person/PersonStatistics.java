package org.colloquy.core.resolve.person;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.corpus.DistinctNumbers;
import org.colloquy.core.resolve.corpus.NumberCounts;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.name.NameTokens;
import org.jspecify.annotations.Nullable;

/**
 * How rare names, words, affiliations and venues are in a corpus, and who wrote with whom. Papers count once, however many
 * mentions they have.
 */
final class PersonStatistics {
    /** Who signs with so many others need not know them. */
    static final int MOST_AUTHORS = 30;

    private static final double SMOOTHING = 1e-3;

    /** How many names a corpus needs before it tells which are common: few names say little about all. */
    private static final double FEW_NAMES = 1000;

    /** The logarithm of how many bearers of a name are to be expected from which on it is common. */
    private static final float COMMON = -2;

    private final Corpus corpus;
    private final NameForms forms;
    private final NumberCounts papersOfForm = new NumberCounts();
    private final NumberCounts words = new NumberCounts();
    private final NumberCounts affiliations = new NumberCounts();
    private final NumberCounts venues = new NumberCounts();
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> family = new HashMap<>();
    private final int[][] coauthors;
    private final float[] rarities;
    private int papers;

    PersonStatistics(Corpus corpus, NameForms forms, Disjoint samePaper) {
        this.corpus = corpus;
        this.forms = forms;
        @Nullable DistinctNumbers[] adjacent = new DistinctNumbers[forms.count()];
        samePaper.forEachSet(mentions -> count(longest(mentions), adjacent));
        this.coauthors = new int[forms.count()][];
        for (int form = 0; form < coauthors.length; form++) {
            DistinctNumbers known = adjacent[form];
            coauthors[form] = known == null ? new int[0] : known.ascending();
            forms.distinct(form).forEach(this::countParts);
        }
        this.rarities = new float[forms.count()];
        for (int form = 0; form < rarities.length; form++) {
            rarities[form] = rarity(Math.max(1, papersOfForm.of(form)), papers);
        }
        for (int person = 0; person < corpus.persons(); person++) {
            for (int word : corpus.affiliationOf(person)) {
                affiliations.add(word);
            }
        }
    }

    private int longest(int[] mentions) {
        int longest = mentions[0];
        for (int mention : mentions) {
            if (authors(mention) > authors(longest)) {
                longest = mention;
            }
        }
        return longest;
    }

    private int authors(int paper) {
        return corpus.endOfAuthors(paper) - corpus.firstAuthor(paper);
    }

    private void count(int paper, @Nullable DistinctNumbers[] adjacent) {
        papers++;
        PaperFeatures features = corpus.papers().get(paper);
        for (int word : features.titleWords()) {
            words.add(word);
        }
        if (features.venue() != 0) {
            venues.add(features.venue());
        }
        int[] authors = authorsOf(paper);
        for (int author : authors) {
            papersOfForm.add(author);
        }
        if (authors.length <= MOST_AUTHORS) {
            for (int author : authors) {
                DistinctNumbers known = adjacent[author];
                if (known == null) {
                    known = new DistinctNumbers(authors.length);
                    adjacent[author] = known;
                }
                known.addAll(authors);
            }
        }
    }

    /** Returns the forms of the names of a paper's authors, each once. */
    private int[] authorsOf(int paper) {
        DistinctNumbers found = new DistinctNumbers(authors(paper));
        for (int author = corpus.firstAuthor(paper); author < corpus.endOfAuthors(paper); author++) {
            found.add(forms.of(corpus.nameOf(author)));
        }
        return found.ascending();
    }

    private void countParts(NameTokens name) {
        if (name.given() > 0) {
            given.merge(givenName(name), 1, Integer::sum);
            family.merge(familyName(name), 1, Integer::sum);
        }
    }

    private static String givenName(NameTokens name) {
        return String.join(" ", name.words().subList(0, name.given()));
    }

    private static String familyName(NameTokens name) {
        return String.join(" ", name.words().subList(name.given(), name.words().size()));
    }

    /** Returns how rare a name is among authors: from 0, on all papers, to 1, on one. */
    float rarity(int form) {
        return rarities[form];
    }

    private static float rarity(int count, int papers) {
        return papers < 2 ? 1 : (float) (Math.log((double) papers / count) / Math.log(papers));
    }

    /**
     * Returns the logarithm of how many others of this name there would be in the corpus if given and family names were
     * drawn independently, as often as other names have them.
     */
    float commonness(int form) {
        double most = 0;
        for (NameTokens name : forms.distinct(form)) {
            most = Math.max(most, share(given, givenName(name)) * share(family, familyName(name)));
        }
        return (float) Math.log(forms.count() * most + SMOOTHING);
    }

    /** Returns whether hardly anybody else is to be expected who bears a name. */
    boolean isRare(int form) {
        return commonness(form) < COMMON;
    }

    /** Returns the share of other names that have a part. */
    private double share(Map<String, Integer> counts, String part) {
        return Math.max(0, counts.getOrDefault(part, 0) - 1) / (forms.count() + FEW_NAMES);
    }

    /** Returns whether there are names enough to know that one of a name may well be another. */
    boolean isLarge() {
        return forms.count() > FEW_NAMES;
    }

    float wordWeight(int word) {
        return weight(words, word, papers);
    }

    float affiliationWeight(int word) {
        return weight(affiliations, word, corpus.persons());
    }

    float venueWeight(int venue) {
        return weight(venues, venue, papers);
    }

    private static float weight(NumberCounts counts, int key, int all) {
        return (float) Math.log((all + 1) / (counts.of(key) + 0.5));
    }

    /** Returns the forms that wrote with a form, in order; that itself among them. */
    int[] coauthors(int form) {
        return coauthors[form];
    }
}
