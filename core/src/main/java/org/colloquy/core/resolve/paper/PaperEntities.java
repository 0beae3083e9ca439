package org.colloquy.core.resolve.paper;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.IdentifierRank;
import org.colloquy.core.resolve.corpus.PaperFeatures;
import org.colloquy.core.resolve.entity.ComparisonReader;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.entity.EntityKey;
import org.colloquy.core.resolve.entity.Reason;
import org.colloquy.core.resolve.entity.ResolutionBuilder;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.name.NameTokens;

/** Makes entities of sets of paper mentions. */
public final class PaperEntities {

    /** The reasons that a comparison says more about. */
    private static final ImmutableSet<Reason> COMPARED =
            Sets.immutableEnumSet(Reason.SAME_TITLE, Reason.SAME_TITLE_NO_AUTHORS, Reason.LIKE_TITLE);

    private static final Comparator<PaperFeatures> FULLEST = Comparator.comparing((PaperFeatures p) -> !p.titled())
            .thenComparing(p -> -p.persons().size())
            .thenComparing(p -> p.abstractKey().isEmpty())
            .thenComparing(PaperFeatures::ref);

    private final Corpus corpus;
    private final NameForms forms;
    private final ResolutionBuilder builder;

    /** Makes entities of the papers of {@code corpus}, for {@code builder}. */
    public PaperEntities(Corpus corpus, NameForms forms, ResolutionBuilder builder) {
        this.corpus = corpus;
        this.forms = forms;
        this.builder = builder;
    }

    /** Adds the papers and their versions. */
    public void add(Papers papers) {
        papers.same().forEachSet(members -> add(members, papers));
        papers.doubts()
                .forEach(doubt -> builder.doubt(
                        new Doubt(mention(doubt.one()), mention(doubt.other()), doubt.compared(), doubt.shorter())));
        papers.forEachTwoVersions((earlier, later) -> builder.version(mention(later), mention(earlier)));
    }

    private void add(int[] numbers, Papers papers) {
        List<PaperFeatures> members =
                Arrays.stream(numbers).mapToObj(corpus.papers()::get).toList();
        PaperFeatures fullest = Collections.min(members, FULLEST);
        int stands = numbers[members.indexOf(fullest)];
        int entity = builder.add(EntityKind.PAPER, EntityKey.of(key(members, fullest)), fullest.label());
        for (int number : numbers) {
            Reason reason = papers.isSaid(number, stands)
                    ? Reason.CURATED
                    : reason(corpus.papers().get(number), fullest);
            builder.assign(
                    mention(number),
                    entity,
                    reason,
                    COMPARED.contains(reason) ? papers.compare(number, stands).pack() : ComparisonReader.NONE);
        }
    }

    private int mention(int paper) {
        return corpus.mentionOf(corpus.papers().get(paper).ref());
    }

    private String key(List<PaperFeatures> members, PaperFeatures fullest) {
        return members.stream()
                .flatMap(member -> member.identifiers().stream())
                .min(IdentifierRank.STRONGEST)
                .map(EntityKey::text)
                .orElseGet(() -> fullest.titled() ? titleKey(members, fullest) : untitledKey(fullest));
    }

    private String titleKey(List<PaperFeatures> members, PaperFeatures fullest) {
        String author = members.stream()
                .filter(member -> member.persons().size() == fullest.persons().size())
                .filter(member -> member.persons().size() > 0)
                .map(member -> forms.tokens(member.persons().name(0)))
                .min(NameTokens.FULLEST)
                .map(NameTokens::key)
                .orElse("");
        String year = yearOf(members);
        return fullest.titleKey() + "|" + author + "|" + year;
    }

    private static String yearOf(List<PaperFeatures> members) {
        int year = members.stream()
                .mapToInt(PaperFeatures::year)
                .filter(y -> y > 0)
                .min()
                .orElse(0);
        return year == 0 ? "" : Integer.toString(year);
    }

    private static String untitledKey(PaperFeatures paper) {
        return paper.abstractKey().isEmpty() ? EntityKey.place(paper.ref()) : "abstract:" + paper.abstractKey();
    }

    private Reason reason(PaperFeatures member, PaperFeatures fullest) {
        if (member.ref().equals(fullest.ref())) {
            return Reason.STANDS_FOR;
        }
        if (!Collections.disjoint(member.identifiers(), fullest.identifiers())) {
            return Reason.SAME_IDENTIFIER;
        }
        if (member.titled() && member.titleKey().equals(fullest.titleKey())) {
            boolean listed = member.persons().size() > 0 && fullest.persons().size() > 0;
            return listed ? Reason.SAME_TITLE : Reason.SAME_TITLE_NO_AUTHORS;
        }
        if (member.isKeyOnly() && member.recordKey().equals(fullest.recordKey())) {
            return Reason.SAME_KEY;
        }
        if (member.isKeyWithAuthors() && member.recordKey().equals(fullest.recordKey())) {
            return Reason.SAME_KEY_AND_AUTHORS;
        }
        if (!member.sketch().hashes().isEmpty() && member.abstractKey().equals(fullest.abstractKey())) {
            return Reason.SAME_ABSTRACT;
        }
        if (member.titled() && fullest.titled()) {
            return Reason.LIKE_TITLE;
        }
        return member.sketch().likeness(fullest.sketch()) > 0 ? Reason.LIKE_ABSTRACT : Reason.THROUGH_OTHERS;
    }
}
