package org.colloquy.core.resolve.paper;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.name.NameForms;

/**
 * Says how much speaks for two records being of one paper: above 0 more than against it. The points, here and in
 * {@link PaperSign}, are near those of a logistic regression on labelled pairs of DBLP, ACM and Google Scholar, rounded, and
 * harder on titles with other numbers, words and acronyms than these pairs ask for.
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
    /** A title that tells nothing needs so much of the author lists to be the same. */
    private static final float SAME_LIST = 0.8f;

    private static final float ABSTRACTS_MEET = 0.3f;
    private static final float ABSTRACTS_DIFFER = 0.02f;
    /** A title shared to this degree, both ways, is the title of one work. */
    private static final float ONE_WORK = 0.9f;

    /** A title of which more is in the other is within it, but for slips. */
    private static final float WITHIN = 0.95f;
    /** A title of which less is in the other has much to say that the other does not. */
    private static final float LITTLE_SHARED = 0.6f;

    /** What tells works apart that are by the same people. */
    private static final ImmutableSet<PaperSign> OTHER_WORKS =
            Sets.immutableEnumSet(PaperSign.OTHER_NUMBER, PaperSign.OPPOSITE, PaperSign.ABOUT_ANOTHER);

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

    /** How titles begin that bear another's behind. */
    private static final ImmutableList<String> ABOUT_WHAT_FOLLOWS = ImmutableList.of(
            "data for ",
            "data from ",
            "discussion of ",
            "discussion on ",
            "response to ",
            "author response ",
            "authors response ",
            "supplement to ",
            "supplementary ");

    /** What has parts. */
    private static final ImmutableSet<PaperKind> VOLUMES =
            ImmutableSet.of(PaperKind.BOOK, PaperKind.EDITED_BOOK, PaperKind.PROCEEDINGS, PaperKind.PERIODICAL_ISSUE);

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

    /** Returns how much speaks for two titled papers being one; of what differs in the titles only as long as that is above 0. */
    float score(int one, int other) {
        return score(one, other, true);
    }

    /** Returns how alike two papers are, and in what. */
    PaperLikeness compare(int one, int other) {
        TitleLetters.Overlap title = titles.compare(one, other);
        AuthorLists.Likeness names = authors.compare(one, other);
        Set<PaperSign> signs = atAGlance(one, other, names);
        float score = common(title, names) + points(signs);
        Set<PaperSign> inTitles = inTitles(one, other, title, names);
        signs.addAll(inTitles);
        return new PaperLikeness(score + points(inTitles, names), title.ofShorter(), title.ofLonger(), names, signs);
    }

    /** Returns whether a pair with a score may be of one work; saves a closer look at most. */
    boolean mayBeOneWork(float score) {
        return score > PaperSign.OTHER_YEAR.points();
    }

    /** Returns whether two papers that are not one are versions of one work: printed again in another place or year. */
    boolean isOneWork(int one, int other) {
        AuthorLists.Likeness names = authors.compare(one, other);
        TitleLetters.Overlap title = titles.compare(one, other);
        return title.ofLonger() >= ONE_WORK
                && names.ofShorter() == 1
                && !recurring.contain(papers.get(one))
                && !recurring.contain(papers.get(other))
                && score(one, other, false) > 0
                && Collections.disjoint(inTitles(one, other, title, names), OTHER_WORKS);
    }

    /** Returns whether two papers would be nothing to each other even if their authors were the same; quickly. */
    boolean isHopeless(int one, int other) {
        return !mayBeOneWork(
                common(titles.compare(one, other), AuthorLists.SAME) + points(atAGlance(one, other, AuthorLists.SAME)));
    }

    private float score(int one, int other, boolean inOneYear) {
        AuthorLists.Likeness names = authors.compare(one, other);
        Set<PaperSign> signs = atAGlance(one, other, names);
        if (!inOneYear) {
            signs.remove(PaperSign.OTHER_YEAR);
        }
        TitleLetters.Overlap title = titles.compare(one, other);
        float score = common(title, names) + points(signs);
        return score <= 0 ? score : score + points(inTitles(one, other, title, names), names);
    }

    /** Returns what titles and authors speak for by how much they share. */
    private static float common(TitleLetters.Overlap title, AuthorLists.Likeness names) {
        return BEFORE_ALL
                + TITLE_OF_SHORTER * title.ofShorter()
                + TITLE_OF_LONGER * title.ofLonger()
                + TITLE_LENGTH * (float) Math.log1p(EACH_RUN * Math.max(title.shared(), SHORTEST_TITLE))
                + AUTHORS_OF_SHORTER * names.ofShorter()
                + AUTHORS_OF_LONGER * names.ofLonger();
    }

    private static float points(Set<PaperSign> signs) {
        float sum = 0;
        for (PaperSign sign : signs) {
            sum += sign.points();
        }
        return sum;
    }

    /** A title that tells little leaves more to the authors. */
    private static float points(Set<PaperSign> inTitles, AuthorLists.Likeness names) {
        return points(inTitles) + (inTitles.contains(PaperSign.RECURRING) ? names.ofLonger() : 0);
    }

    /** Returns what is seen without a look at the words of the titles. */
    private Set<PaperSign> atAGlance(int one, int other, AuthorLists.Likeness names) {
        PaperFeatures ours = papers.get(one);
        PaperFeatures theirs = papers.get(other);
        Set<PaperSign> signs = EnumSet.noneOf(PaperSign.class);
        if (names.contradict()) {
            signs.add(PaperSign.OTHER_AUTHORS);
        }
        if (ours.year() > 0 && theirs.year() > 0) {
            signs.add(ours.year() == theirs.year() ? PaperSign.SAME_YEAR : PaperSign.OTHER_YEAR);
        }
        float likeness = ours.sketch().likeness(theirs.sketch());
        if (likeness >= ABSTRACTS_MEET) {
            signs.add(PaperSign.SAME_ABSTRACT);
        } else if (likeness <= ABSTRACTS_DIFFER) {
            signs.add(PaperSign.OTHER_ABSTRACT);
        }
        return signs;
    }

    private static boolean isAboutAnother(String title, List<String> words) {
        return words.stream().anyMatch(ABOUT::contains)
                || ABOUT_WHAT_FOLLOWS.stream().anyMatch(title::startsWith);
    }

    /**
     * Returns whether two papers that have an identifier in common cannot be one for all that: they bear other titles, in one
     * script, and are by other people, or one is a part of the other. The number of a book may be that of a set of books.
     */
    boolean areStrangers(int one, int other, Scheme shared) {
        PaperFeatures ours = papers.get(one);
        PaperFeatures theirs = papers.get(other);
        if (!ours.titled()
                || !theirs.titled()
                || script(ours) != script(theirs)
                || titles.compare(one, other).ofShorter() >= LITTLE_SHARED) {
            return false;
        }
        return shared == Scheme.ISBN
                || authors.compare(one, other).contradict()
                || (ours.kind().isPart() && VOLUMES.contains(theirs.kind()))
                || (theirs.kind().isPart() && VOLUMES.contains(ours.kind()));
    }

    private static UnicodeScript script(PaperFeatures paper) {
        return UnicodeScript.of(paper.titleKey().codePointAt(0));
    }

    /** Returns what speaks against two titles that look alike. */
    private Set<PaperSign> inTitles(int first, int second, TitleLetters.Overlap title, AuthorLists.Likeness names) {
        PaperFeatures ours = papers.get(first);
        PaperFeatures theirs = papers.get(second);
        Set<PaperSign> signs = EnumSet.noneOf(PaperSign.class);
        boolean generic = GenericTitles.contain(ours.titleKey()) || GenericTitles.contain(theirs.titleKey());
        if (generic && !(names.known() && names.ofLonger() >= SAME_LIST)) {
            signs.add(PaperSign.GENERIC);
        } else if (generic || recurring.contain(ours) || recurring.contain(theirs)) {
            signs.add(PaperSign.RECURRING);
        }
        if (ours.titleKey().equals(theirs.titleKey())) {
            return signs;
        }
        List<String> one = SPACES.splitToList(ours.titleKey());
        List<String> other = SPACES.splitToList(theirs.titleKey());
        Set<Integer> numbers = TitleNumbers.of(one);
        Set<Integer> others = TitleNumbers.of(other);
        boolean next = numbers.isEmpty()
                ? TitleNumbers.isOfNextPart(other)
                : others.isEmpty() && TitleNumbers.isOfNextPart(one);
        if (next || (!numbers.containsAll(others) && !others.containsAll(numbers))) {
            signs.add(PaperSign.OTHER_NUMBER);
        }
        if (isAboutAnother(ours.titleKey(), one) != isAboutAnother(theirs.titleKey(), other)) {
            signs.add(PaperSign.ABOUT_ANOTHER);
        }
        boolean partly = title.ofShorter() < WITHIN && title.ofLonger() < LITTLE_SHARED;
        if (partly && names.known() && names.ofLonger() < names.ofShorter()) {
            signs.add(PaperSign.OWN_WORDS);
        }
        if (Opposites.between(one, other)) {
            signs.add(PaperSign.OPPOSITE);
        }
        switch (ReplacedWords.between(one, other)) {
            case NONE -> {}
            case WORD -> signs.add(PaperSign.OTHER_WORD);
            case ACRONYM -> signs.add(PaperSign.OTHER_ACRONYM);
        }
        return signs;
    }
}
