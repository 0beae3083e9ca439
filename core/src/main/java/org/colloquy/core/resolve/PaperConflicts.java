package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PaperKind;

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

    private final Catalogues catalogues;
    private final RecurringTitles recurring;

    PaperConflicts(Catalogues catalogues, RecurringTitles recurring) {
        this.catalogues = catalogues;
        this.recurring = recurring;
    }

    boolean between(PaperFeatures one, PaperFeatures other) {
        return contradict(one.identifiers(), other.identifiers())
                || areOfOtherSorts(one, other)
                || (one.ref().document().equals(other.ref().document()) && areListedApart(one, other));
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

    /** Returns a number for each sort of publication, in the order in which works come out; 0 if it is none of these. */
    static int sort(PaperKind kind) {
        if (PREPRINTS.contains(kind)) {
            return 1;
        }
        if (MEETINGS.contains(kind)) {
            return 2;
        }
        return ARTICLES.contains(kind) ? 3 : 0;
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
