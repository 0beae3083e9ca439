package org.colloquy.core.resolve.paper;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.resolve.corpus.PaperFeatures;

/**
 * What keeps two records from being of one paper however alike they look: a registry that knows both by other names, another
 * sort of publication, or a document that lists each paper once and lists both.
 */
final class PaperConflicts {
    /** Registries that have one name for a paper. */
    private static final ImmutableSet<Scheme> ONE_NAME = ImmutableSet.of(
            Scheme.DOI, Scheme.ARXIV, Scheme.OPENREVIEW, Scheme.DBLP, Scheme.ACL, Scheme.PMID, Scheme.PMC);

    private static final ImmutableSet<PaperKind> PREPRINTS =
            ImmutableSet.of(PaperKind.PREPRINT, PaperKind.REPORT, PaperKind.MANUSCRIPT);
    private static final ImmutableSet<PaperKind> MEETINGS =
            ImmutableSet.of(PaperKind.CONFERENCE_PAPER, PaperKind.POSTER, PaperKind.PRESENTATION);
    private static final ImmutableSet<PaperKind> ARTICLES =
            ImmutableSet.of(PaperKind.JOURNAL_ARTICLE, PaperKind.MAGAZINE_ARTICLE, PaperKind.NEWSPAPER_ARTICLE);

    private static final ImmutableSet<PaperKind> THESES =
            ImmutableSet.of(PaperKind.DOCTORAL_THESIS, PaperKind.MASTERS_THESIS, PaperKind.THESIS);
    /** What is no text, or no publication, and may bear the title of one. */
    private static final ImmutableSet<PaperKind> NO_TEXTS =
            ImmutableSet.of(PaperKind.DATASET, PaperKind.SOFTWARE, PaperKind.PATENT);

    private final Catalogues catalogues;
    private final RecurringTitles recurring;

    PaperConflicts(Catalogues catalogues, RecurringTitles recurring) {
        this.catalogues = catalogues;
        this.recurring = recurring;
    }

    boolean between(PaperFeatures one, PaperFeatures other) {
        return contradict(one.identifiers(), other.identifiers())
                || areOfOtherSorts(one, other)
                || arePrintedApart(one, other)
                || (inOneDocument(one, other) && areListedApart(one, other));
    }

    private static boolean contradict(List<Identifier> ours, List<Identifier> theirs) {
        return ours.stream()
                .map(Identifier::scheme)
                .filter(ONE_NAME::contains)
                .anyMatch(scheme -> theirs.stream().anyMatch(id -> id.scheme() == scheme)
                        && theirs.stream().noneMatch(id -> id.scheme() == scheme && ours.contains(id)));
    }

    private static boolean areOfOtherSorts(PaperFeatures one, PaperFeatures other) {
        int ours = sort(one.kind());
        int theirs = sort(other.kind());
        return ours != 0 && theirs != 0 && ours != theirs && !(one.venue() != 0 && one.venue() == other.venue());
    }

    /** Two articles, or two parts of books, that stand on other pages of another issue or of another journal. */
    private boolean arePrintedApart(PaperFeatures one, PaperFeatures other) {
        boolean printed = ARTICLES.contains(one.kind()) && ARTICLES.contains(other.kind())
                || one.kind() == PaperKind.BOOK_CHAPTER && other.kind() == PaperKind.BOOK_CHAPTER;
        if (!printed) {
            return false;
        }
        boolean elsewhere = one.venue() != 0 && other.venue() != 0 && one.venue() != other.venue();
        boolean otherIssue = one.place().isInOtherIssue(other.place());
        boolean otherPages = one.place().isOnOtherPages(other.place());
        return (otherPages && (elsewhere || otherIssue || inOneDocument(one, other)))
                || (otherIssue && GenericTitles.contain(one.titleKey()));
    }

    /** Returns whether one of two works cannot be a version of the other: a data set of an article, a column's next part. */
    boolean areOtherWorks(PaperFeatures one, PaperFeatures other) {
        return NO_TEXTS.contains(one.kind()) != NO_TEXTS.contains(other.kind())
                || (GenericTitles.contain(one.titleKey()) && arePrintedApart(one, other));
    }

    private static boolean inOneDocument(PaperFeatures one, PaperFeatures other) {
        return one.ref().document().equals(other.ref().document());
    }

    /** Returns a number for each sort of publication, in the order in which works come out; 0 if it is none of these. */
    static int sort(PaperKind kind) {
        if (PREPRINTS.contains(kind)) {
            return 1;
        }
        if (MEETINGS.contains(kind)) {
            return 2;
        }
        if (ARTICLES.contains(kind)) {
            return 3;
        }
        return THESES.contains(kind) ? 4 : NO_TEXTS.contains(kind) ? 5 : 0;
    }

    private boolean areListedApart(PaperFeatures one, PaperFeatures other) {
        return recurring.contain(one)
                || recurring.contain(other)
                || (catalogues.list(one)
                        && !(one.titleKey().equals(other.titleKey())
                                && one.year() == other.year()
                                && one.venue() == other.venue()));
    }
}
