package org.colloquy.core.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * Says how much speaks for two records being of one paper: above 0 more than against it. The points are near those of a
 * logistic regression on labelled pairs of DBLP, ACM and Google Scholar, rounded, and harder on titles with other numbers,
 * words and acronyms than these pairs ask for.
 */
final class PaperComparison {
    private static final float BEFORE_ALL = -21.5f;
    private static final float TITLE_OF_SHORTER = 11;
    private static final float TITLE_OF_LONGER = 5;
    /** The longer a title is that two records share, the more it tells, if less and less so. */
    private static final float TITLE_LENGTH = 1.4f;

    private static final float EACH_RUN = 5;
    private static final int SHORTEST_TITLE = 6;
    private static final float AUTHORS_OF_SHORTER = 2;
    private static final float AUTHORS_OF_LONGER = 2;
    private static final float OTHER_AUTHORS = -1.5f;
    private static final float OTHER_YEAR = -4;
    private static final float OTHER_NUMBER = -8;
    private static final float OTHER_WORD = -1;
    private static final float OTHER_ACRONYM = -4;
    private static final float ABOUT_ANOTHER = -5;
    private static final float RECURRING = -3;
    /** A title that tells nothing needs so much of the author lists to be the same. */
    private static final float SAME_LIST = 0.8f;

    private static final float SAME_ABSTRACT = 6;
    private static final float OTHER_ABSTRACT = -1.5f;
    private static final float ABSTRACTS_MEET = 0.3f;
    private static final float ABSTRACTS_DIFFER = 0.02f;
    /** A title shared to this degree, both ways, is the title of one work. */
    private static final float ONE_WORK = 0.9f;

    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    /** Words of what is written about another paper and bears its title. */
    private static final ImmutableSet<String> ABOUT = ImmutableSet.of(
            "addendum",
            "comment",
            "comments",
            "corrigendum",
            "corrigenda",
            "correction",
            "erratum",
            "errata",
            "rejoinder",
            "reply",
            "retraction");

    private final List<PaperFeatures> papers;
    private final TitleLetters titles;
    private final AuthorLists authors;
    private final RecurringTitles recurring;

    PaperComparison(List<PaperFeatures> papers, NameForms forms, RecurringTitles recurring) {
        this.papers = papers;
        this.titles = new TitleLetters(papers);
        this.authors = new AuthorLists(papers, forms);
        this.recurring = recurring;
    }

    /** Returns how much speaks for two titled papers being one. */
    float score(int one, int other) {
        return score(one, other, true);
    }

    /** Returns whether a pair with a score may be of one work; saves a closer look at most. */
    boolean mayBeOneWork(float score) {
        return score > OTHER_YEAR;
    }

    /** Returns whether two papers that are not one are versions of one work: printed again in another place or year. */
    boolean isOneWork(int one, int other) {
        return titles.compare(one, other).ofLonger() >= ONE_WORK
                && authors.compare(one, other).ofShorter() == 1
                && !recurring.contain(papers.get(one))
                && !recurring.contain(papers.get(other))
                && score(one, other, false) > 0;
    }

    /** Returns whether two papers would be nothing to each other even if their authors were the same; quickly. */
    boolean isHopeless(int one, int other) {
        return !mayBeOneWork(beforeDifference(one, other, AuthorLists.SAME, true));
    }

    private float score(int one, int other, boolean inOneYear) {
        AuthorLists.Likeness names = authors.compare(one, other);
        float score = beforeDifference(one, other, names, inOneYear);
        return score <= 0 ? score : score + difference(papers.get(one), papers.get(other), names);
    }

    /** Returns how much speaks for two papers with author lists that are so alike, before one looks for what differs. */
    private float beforeDifference(int one, int other, AuthorLists.Likeness names, boolean inOneYear) {
        PaperFeatures ours = papers.get(one);
        PaperFeatures theirs = papers.get(other);
        TitleLetters.Overlap title = titles.compare(one, other);
        return BEFORE_ALL
                + TITLE_OF_SHORTER * title.ofShorter()
                + TITLE_OF_LONGER * title.ofLonger()
                + TITLE_LENGTH * (float) Math.log1p(EACH_RUN * Math.max(title.shared(), SHORTEST_TITLE))
                + AUTHORS_OF_SHORTER * names.ofShorter()
                + AUTHORS_OF_LONGER * names.ofLonger()
                + (names.contradict() ? OTHER_AUTHORS : 0)
                + (inOneYear && ours.year() > 0 && theirs.year() > 0 && ours.year() != theirs.year() ? OTHER_YEAR : 0)
                + abstracts(ours.sketch().likeness(theirs.sketch()));
    }

    private static float abstracts(float likeness) {
        if (Float.isNaN(likeness)) {
            return 0;
        }
        if (likeness >= ABSTRACTS_MEET) {
            return SAME_ABSTRACT;
        }
        return likeness <= ABSTRACTS_DIFFER ? OTHER_ABSTRACT : 0;
    }

    /** Returns what speaks against two titles that look alike. */
    private float difference(PaperFeatures ours, PaperFeatures theirs, AuthorLists.Likeness names) {
        boolean generic = GenericTitles.contain(ours.titleKey()) || GenericTitles.contain(theirs.titleKey());
        if (generic && !(names.known() && names.ofLonger() >= SAME_LIST)) {
            return Float.NEGATIVE_INFINITY;
        }
        boolean tellsLittle = generic || recurring.contain(ours) || recurring.contain(theirs);
        float points = tellsLittle ? RECURRING + names.ofLonger() : 0;
        if (ours.titleKey().equals(theirs.titleKey())) {
            return points;
        }
        List<String> one = SPACES.splitToList(ours.titleKey());
        List<String> other = SPACES.splitToList(theirs.titleKey());
        Set<Integer> numbers = TitleNumbers.of(one);
        Set<Integer> others = TitleNumbers.of(other);
        if (!numbers.containsAll(others) && !others.containsAll(numbers)) {
            points += OTHER_NUMBER;
        }
        if (one.stream().anyMatch(ABOUT::contains) != other.stream().anyMatch(ABOUT::contains)) {
            points += ABOUT_ANOTHER;
        }
        return points
                + switch (ReplacedWords.between(one, other)) {
                    case NONE -> 0;
                    case WORD -> OTHER_WORD;
                    case ACRONYM -> OTHER_ACRONYM;
                };
    }
}
