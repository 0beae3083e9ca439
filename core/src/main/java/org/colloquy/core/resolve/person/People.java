package org.colloquy.core.resolve.person;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.resolve.corpus.Constraints;
import org.colloquy.core.resolve.corpus.Corpus;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.name.LikeNames;
import org.colloquy.core.resolve.name.NameForms;
import org.colloquy.core.resolve.name.NameTokens;
import org.colloquy.core.resolve.name.VariantNames;

/**
 * Joins the mentions of one person: by what registries call them, along the papers that several sources list, by name and
 * what else is known. A shorter form of a name joins a fuller one if no other person's name fits it, or if that one is
 * clearly the likeliest; a name that two authors of one paper bear says nothing about either elsewhere.
 */
public final class People {

    private final Corpus corpus;
    private final NameForms forms;
    private final PaperAlignment alignment;
    private final Disjoint samePaper;
    private final PersonStatistics statistics;
    private final PersonProfiles profiles;
    private final PersonSets sets;
    private final WholeProfiles whole;
    /** Mentions that their name alone does not join to others of that name. */
    private final BitSet apart = new BitSet();
    /** The mentions of each form that are joined by it, in order. */
    private final ListMultimap<Integer, Integer> ofForm =
            MultimapBuilder.treeKeys().arrayListValues().build();
    /** The mentions of each form that are not. */
    private final ListMultimap<Integer, Integer> contested = ArrayListMultimap.create();

    private People(Corpus corpus, NameForms forms, Disjoint samePaper, Constraints constraints) {
        this.samePaper = samePaper;
        this.statistics = new PersonStatistics(corpus, forms, samePaper);
        this.profiles = new PersonProfiles(corpus, forms, statistics);
        this.corpus = corpus;
        this.forms = forms;
        this.alignment = PaperAlignment.of(corpus, forms, samePaper);
        this.sets = new PersonSets(corpus, constraints);
        this.whole = new WholeProfiles(sets, profiles);
    }

    /** Returns which of the corpus's person mentions are the same person, and tells {@code comparisons} what was compared. */
    public static PersonSets join(
            Corpus corpus, NameForms forms, Disjoint samePaper, Comparisons comparisons, Settings settings) {
        People work = new People(corpus, forms, samePaper, settings.constraints());
        work.joinSharedMentions();
        work.joinByIdentifier();
        work.setNamesakesApart();
        work.setFormsApart();
        work.joinOnOnePaper();
        work.joinNames(comparisons, settings.listener());
        work.joinAlongPapers();
        work.joinNicknames();
        work.joinShorterForms(comparisons);
        work.joinVariants(comparisons);
        return work.sets;
    }

    /** What the joining of people depends on beside the corpus. */
    public record Settings(PersonWeights weights, ComparisonListener listener, Constraints constraints) {}

    /** One printed name that two records take over is one mention, so it is one person. */
    private void joinSharedMentions() {
        Map<Integer, Integer> first = new HashMap<>();
        for (int person = 0; person < corpus.persons(); person++) {
            Integer earlier = first.putIfAbsent(corpus.mentionOf(person), person);
            if (earlier != null) {
                sets.merge(person, earlier);
            }
        }
    }

    private void joinByIdentifier() {
        Map<Identifier, Integer> first = new HashMap<>();
        for (int person = 0; person < corpus.persons(); person++) {
            for (Identifier identifier : corpus.identifiersOf(person)) {
                Integer earlier = first.putIfAbsent(identifier, person);
                if (earlier != null) {
                    sets.join(person, earlier);
                }
            }
        }
    }

    private void setNamesakesApart() {
        for (int paper = 0; paper < corpus.papers().size(); paper++) {
            Map<Integer, Integer> first = new HashMap<>();
            for (int author = corpus.firstAuthor(paper); author < corpus.endOfAuthors(paper); author++) {
                Integer namesake = first.putIfAbsent(form(author), author);
                if (namesake != null) {
                    contest(author, namesake);
                    contest(namesake, author);
                }
            }
        }
    }

    private void contest(int person, int namesake) {
        if (!apart.get(person)) {
            apart.set(person);
            contested.put(form(person), person);
        }
        if (person != namesake) {
            sets.keepApart(person, namesake);
        }
    }

    private void setFormsApart() {
        // An initial that the same paper spells out elsewhere follows that, not its likes on other papers.
        alignment.fuller().keySet().stream()
                .filter(author -> forms.isAbbreviated(form(author)))
                .forEach(apart::set);
        setIdentifiedApart();
        for (int person = 0; person < corpus.persons(); person++) {
            if (!apart.get(person)) {
                ofForm.put(form(person), person);
            }
        }
    }

    /** A name alone joins nobody whose name others may bear: what else is known decides. */
    private void joinNames(Comparisons comparisons, ComparisonListener listener) {
        PersonClusters.Evidence evidence =
                new PersonClusters.Evidence(corpus, profiles, statistics, comparisons, listener);
        for (int form : ofForm.keySet()) {
            if (ofForm.get(form).size() > 1) {
                PersonClusters.join(ofForm.get(form), form, sets, evidence);
            }
        }
    }

    /** Where registries tell namesakes apart, a name alone joins nobody to any of them. */
    private void setIdentifiedApart() {
        ListMultimap<Integer, Integer> identified =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (int person = 0; person < corpus.persons(); person++) {
            if (sets.isIdentified(person)) {
                identified.put(form(person), person);
            }
        }
        for (int form : identified.keySet()) {
            List<Integer> persons = identified.get(form);
            if (persons.stream().anyMatch(person -> sets.contradict(persons.get(0), person))) {
                persons.forEach(person -> contest(person, persons.get(0)));
            }
        }
    }

    /** An author of a paper is one person whichever of its mentions names that author. */
    private void joinOnOnePaper() {
        Map<Integer, Map<Integer, Integer>> firstOfForm = new HashMap<>();
        for (int person = 0; person < corpus.persons(); person++) {
            if (corpus.isAuthor(person) && !apart.get(person)) {
                Integer first = firstOfForm
                        .computeIfAbsent(samePaper.find(corpus.paperOf(person)), paper -> new HashMap<>())
                        .putIfAbsent(form(person), person);
                if (first != null) {
                    sets.join(first, person);
                }
            }
        }
    }

    private void joinAlongPapers() {
        alignment.namesakes().forEach(sets::join);
        alignment.fuller().forEach(sets::join);
    }

    private void joinNicknames() {
        for (int form : ofForm.keySet()) {
            Set<Integer> others = new LinkedHashSet<>();
            for (int person : ofForm.get(form)) {
                for (NameTokens other : NameTokens.nicknamed(name(person))) {
                    forms.find(other).ifPresent(others::add);
                }
            }
            others.stream()
                    .filter(other -> other != form
                            && people(form).size() == 1
                            && people(other).size() == 1)
                    .sorted()
                    .forEach(other -> sets.join(first(form), first(other)));
        }
    }

    private void joinShorterForms(Comparisons comparisons) {
        ShorterNames several = new ShorterNames(forms, sets, profiles, whole, statistics, comparisons);
        for (int brief : forms.fullestFirst()) {
            Set<Integer> people = people(brief);
            Set<Integer> fitting = people.isEmpty() ? Set.of() : fitting(brief);
            if (people.size() == 1 && fitting.size() == 1) {
                sets.join(people.iterator().next(), fitting.iterator().next());
            } else if (!fitting.isEmpty()) {
                // Several of one name were told apart; that one fuller name fits them makes them no more alike.
                several.decide(brief, people, fitting);
            }
        }
    }

    private void joinVariants(Comparisons comparisons) {
        VariantNames variants = new VariantNames(forms);
        NameVariants decided = new NameVariants(sets, whole, statistics, comparisons, forms);
        for (int form : forms.fullestFirst()) {
            Set<Integer> others = new LinkedHashSet<>();
            List<Integer> fuller = variants.of(form);
            fuller.forEach(variant -> others.addAll(people(variant)));
            if (!others.isEmpty()) {
                decided.decide(form, fuller, people(form), others);
            }
            Set<Integer> identified = new LinkedHashSet<>();
            contested.get(form).forEach(person -> identified.add(sets.same().find(person)));
            if (!identified.isEmpty()) {
                // Of those whom registries tell apart, the one with whom more than the name is shared.
                decided.decideIdentified(form, people(form), identified);
            }
        }
        decided.decideLike(new LikeNames(forms).pairs(), this::people);
    }

    /** Returns a mention of each of those whose names a shorter form fits. */
    private Set<Integer> fitting(int brief) {
        Set<Integer> people = new LinkedHashSet<>();
        for (int full : forms.fuller(brief)) {
            people.addAll(people(full));
            contested.get(full).forEach(other -> people.add(sets.same().find(other)));
        }
        return people;
    }

    /** Returns a mention of each of those who bear a form, as far as it joins. */
    private Set<Integer> people(int form) {
        Set<Integer> people = new LinkedHashSet<>();
        ofForm.get(form).forEach(person -> people.add(sets.same().find(person)));
        return people;
    }

    private PersonName name(int person) {
        return corpus.name(person);
    }

    private int first(int form) {
        return ofForm.get(form).get(0);
    }

    private int form(int person) {
        return forms.of(corpus.nameOf(person));
    }
}
