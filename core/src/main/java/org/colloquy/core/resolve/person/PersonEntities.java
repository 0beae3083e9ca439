package org.colloquy.core.resolve.person;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.corpus.IdentifierRank;
import org.colloquy.core.resolve.entity.ComparisonReader;
import org.colloquy.core.resolve.entity.Doubt;
import org.colloquy.core.resolve.entity.EntityKey;
import org.colloquy.core.resolve.entity.Reason;
import org.colloquy.core.resolve.entity.ResolutionBuilder;
import org.colloquy.core.resolve.name.LikeNames;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.name.NameTokens;
import org.colloquy.core.resolve.name.Refinement;
import org.colloquy.core.resolve.name.VariantNames;

/** Makes entities of sets of person mentions; papers, sessions and talks must have been added before. */
public final class PersonEntities {
    /** The reasons that a comparison says more about. */
    private static final ImmutableSet<Reason> COMPARED = Sets.immutableEnumSet(
            Reason.SAME_NAME,
            Reason.SAME_NAME_OTHER_SPELLING,
            Reason.NAME_ON_ANOTHER_PAPER,
            Reason.SHORTER_NAME_OF_SEVERAL,
            Reason.VARIANT_NAME,
            Reason.LIKE_NAME);

    private final Corpus corpus;
    private final NameForms forms;
    private final VariantNames variants;
    private final LikeNames like;
    private final ResolutionBuilder builder;
    private final Disjoint samePaper;
    private final ShortenedNames shortened;
    private final Comparator<Integer> fullest;
    private final int[] paperYears;

    /** Makes entities of the people of {@code corpus}, for {@code builder}. */
    public PersonEntities(Corpus corpus, NameForms forms, Disjoint samePaper, ResolutionBuilder builder) {
        this.corpus = corpus;
        this.forms = forms;
        this.variants = new VariantNames(forms);
        this.like = new LikeNames(forms);
        this.builder = builder;
        this.samePaper = samePaper;
        this.shortened = new ShortenedNames(corpus, forms, samePaper);
        this.paperYears = years(corpus, samePaper);
        Comparator<Integer> fullestName = Comparator.comparing(
                        (Integer person) -> !tokens(person).isWrittenOut())
                .thenComparing(person -> -tokens(person).letters())
                .thenComparing(person -> !isMixedCase(corpus.name(person)));
        this.fullest = Comparator.comparing(
                        (Integer person) -> person,
                        (one, other) ->
                                corpus.nameOf(one) == corpus.nameOf(other) ? 0 : fullestName.compare(one, other))
                .thenComparing(corpus::mentionOf);
    }

    /** Returns the first known year of each paper mention's paper, the latest year possible if none is known. */
    private static int[] years(Corpus corpus, Disjoint samePaper) {
        int[] years = new int[samePaper.count()];
        Arrays.fill(years, Integer.MAX_VALUE);
        for (int paper = 0; paper < years.length; paper++) {
            int year = corpus.papers().get(paper).year();
            int root = samePaper.find(paper);
            years[root] = year > 0 ? Math.min(years[root], year) : years[root];
        }
        for (int paper = 0; paper < years.length; paper++) {
            years[paper] = years[samePaper.find(paper)];
        }
        return years;
    }

    /** Adds the people, and what comparing them brought. */
    public void add(PersonSets sets, Comparisons comparisons) {
        List<Draft> drafts = new ArrayList<>();
        Multiset<String> keys = HashMultiset.create();
        sets.same().forEachSet(members -> {
            Draft draft = draft(members);
            drafts.add(draft);
            keys.add(builder.text(draft.key()));
        });
        for (Draft draft : drafts) {
            boolean shared = keys.count(builder.text(draft.key())) > 1;
            add(draft, shared ? draft.key().then("|" + draft.position()) : draft.key(), sets, comparisons);
        }
        sets.refused().forEach((person, other) -> setApart(sets, person, other));
        comparisons.ambiguous().forEach(person -> builder.ambiguous(corpus.mentionOf(person)));
        comparisons.doubts().stream()
                .filter(doubt -> sets.mayJoin(doubt.one(), doubt.other()))
                .forEach(doubt -> builder.doubt(new Doubt(
                        corpus.mentionOf(doubt.one()),
                        corpus.mentionOf(doubt.other()),
                        doubt.compared(),
                        doubt.shorter())));
    }

    private Draft draft(int[] members) {
        int name = Arrays.stream(members).boxed().min(fullest).orElseThrow();
        String key = tokens(name).key() + "|";
        return Arrays.stream(members)
                .filter(corpus::isAuthor)
                .boxed()
                .min(Comparator.comparingInt((Integer author) -> paperYears[corpus.paperOf(author)])
                        .thenComparing(this::paperKey)
                        .thenComparing(author -> author))
                .map(author -> new Draft(name, ownedBy(paper(author), key), corpus.position(author)))
                .orElseGet(() -> new Draft(name, holderKey(members, key), 0));
    }

    private EntityKey ownedBy(int mention, String name) {
        return new EntityKey(name, builder.entityOf(mention), "");
    }

    private String paperKey(int author) {
        return builder.keyOf(paper(author));
    }

    private int paper(int author) {
        return corpus.mentionOf(corpus.papers().get(corpus.paperOf(author)).ref());
    }

    private EntityKey holderKey(int[] holders, String name) {
        return Arrays.stream(holders)
                .mapToObj(holder -> holderKey(holder, name))
                .min(Comparator.comparing(builder::text))
                .orElseThrow();
    }

    /** A record about a person names no other thing to know them by. */
    private EntityKey holderKey(int holder, String name) {
        int owner = corpus.mentionOf(corpus.ownerOf(holder).ref());
        if (owner != corpus.mentionOf(holder)) {
            return ownedBy(owner, name);
        }
        return EntityKey.of(corpus.identifiersOf(holder).stream()
                .min(IdentifierRank.STRONGEST)
                .map(identifier -> name + EntityKey.text(identifier))
                .orElse(name));
    }

    private void add(Draft draft, EntityKey key, PersonSets sets, Comparisons comparisons) {
        int entity =
                builder.add(EntityKind.PERSON, key, corpus.name(draft.name()).display());
        for (int member : sets.same().members(draft.name())) {
            Reason reason = reason(sets, member, draft.name(), comparisons);
            builder.assign(
                    corpus.mentionOf(member),
                    entity,
                    reason,
                    COMPARED.contains(reason) ? comparisons.joinOf(member, reason) : ComparisonReader.NONE);
        }
    }

    private Reason reason(PersonSets sets, int person, int fullest, Comparisons comparisons) {
        if (person == fullest) {
            return Reason.STANDS_FOR;
        }
        if (sets.isSaid(person, fullest)) {
            return Reason.CURATED;
        }
        if (!Collections.disjoint(corpus.identifiersOf(person), corpus.identifiersOf(fullest))) {
            return Reason.SAME_IDENTIFIER;
        }
        if (corpus.name(person).equals(corpus.name(fullest))) {
            return areOnOnePaper(person, fullest) ? Reason.SAME_NAME_ON_SAME_PAPER : Reason.SAME_NAME;
        }
        int form = forms.of(corpus.nameOf(person));
        int full = forms.of(corpus.nameOf(fullest));
        if (form == full) {
            return Reason.SAME_NAME_OTHER_SPELLING;
        }
        if (forms.refines(full, form, Refinement.STRICT)) {
            return shorter(sets.same().members(fullest), person, fullest, Reason.SHORTER_NAME, comparisons);
        }
        if (comparisons.isVariant(person) && variants.are(full, form)) {
            return Reason.VARIANT_NAME;
        }
        if (forms.refines(full, form, Refinement.LENIENT)) {
            return shorter(sets.same().members(fullest), person, fullest, Reason.SHORTER_NAME_BY_STEPS, comparisons);
        }
        if (isNickname(person, full) || isNickname(fullest, form)) {
            return Reason.NICKNAME;
        }
        if (areOnOnePaper(person, fullest)) {
            return Reason.OTHER_NAME_ON_SAME_PAPER;
        }
        return comparisons.isVariant(person) && like.isPair(form, full) ? Reason.LIKE_NAME : Reason.THROUGH_OTHERS;
    }

    /** What a paper prints is surer than that a name fits, and holds though it fits others. */
    private Reason shorter(int[] members, int person, int fullest, Reason otherwise, Comparisons comparisons) {
        return shortened
                .onPaper(members, person, fullest)
                .orElse(comparisons.isChosen(person) ? Reason.SHORTER_NAME_OF_SEVERAL : otherwise);
    }

    private boolean areOnOnePaper(int person, int other) {
        return corpus.isAuthor(person)
                && corpus.isAuthor(other)
                && samePaper.same(corpus.paperOf(person), corpus.paperOf(other));
    }

    private boolean isNickname(int person, int form) {
        return NameTokens.nicknamed(corpus.name(person)).stream()
                .anyMatch(other ->
                        forms.find(other).filter(found -> found == form).isPresent());
    }

    /** Says beside the mention that stands for a person with whom that person was not joined. */
    private void setApart(PersonSets sets, int person, int other) {
        if (!sets.same().same(person, other)) {
            builder.apart(standingFor(sets, person), corpus.mentionOf(other));
            builder.apart(standingFor(sets, other), corpus.mentionOf(person));
        }
    }

    private int standingFor(PersonSets sets, int person) {
        return Arrays.stream(sets.same().members(person))
                .boxed()
                .min(fullest)
                .map(corpus::mentionOf)
                .orElseThrow();
    }

    private NameTokens tokens(int person) {
        return forms.tokens(corpus.nameOf(person));
    }

    private static boolean isMixedCase(PersonName name) {
        String display = name.display();
        return display.chars().anyMatch(Character::isUpperCase)
                && display.chars().anyMatch(Character::isLowerCase);
    }

    /**
     * A person to be added.
     *
     * @param name the mention with the fullest name
     * @param key the key, which namesakes on one paper share
     * @param position the place on the first known paper, 0 if there is none
     */
    private record Draft(int name, EntityKey key, int position) {}
}
