package org.colloquy.core.resolve.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.resolve.corpus.Disjoint;

/**
 * The different names of a corpus after case, diacritics, full stops, hyphens, spaces and Cyrillic or Greek letters are set
 * aside. A form's number does not depend on the order in which the names are given.
 */
public final class NameForms {

    private final ImmutableList<NameTokens> tokens;
    private final int[] formOfName;
    /** The different word sequences of each form, and those of names in other letters as they are most often romanized. */
    private final ImmutableList<ImmutableList<NameTokens>> forms;
    /** The forms by key and by squashed key. */
    private final Map<String, Integer> formOfKey = new HashMap<>();

    private final ImmutableSetMultimap<String, Integer> blocks;

    /** Finds the forms of all different names of a corpus. */
    public NameForms(List<PersonName> names) {
        this.tokens = names.stream().map(NameTokens::of).collect(ImmutableList.toImmutableList());
        this.formOfName = new int[tokens.size()];
        ImmutableList.Builder<ImmutableList<NameTokens>> all = ImmutableList.builder();
        List<String> keys = tokens.stream().map(NameTokens::key).toList();
        List<String> squashed = tokens.stream().map(NameTokens::squashed).toList();
        int form = 0;
        for (Collection<Integer> group : groups(keys, squashed, names)) {
            for (int name : group) {
                formOfName[name] = form;
                formOfKey.put(keys.get(name), form);
                formOfKey.put(squashed.get(name), form);
            }
            all.add(distinct(group, names));
            form++;
        }
        this.forms = all.build();
        this.blocks = blocks();
    }

    /**
     * Returns the names with the same words or the same letters together, some of which may be written out or romanized;
     * groups in the order of their first keys.
     */
    private static Collection<List<Integer>> groups(List<String> keys, List<String> squashed, List<PersonName> names) {
        Disjoint same = new Disjoint(keys.size());
        Map<String, Integer> first = new HashMap<>();
        for (int name = 0; name < keys.size(); name++) {
            Stream<String> written = WrittenOut.of(names.get(name)).stream().flatMap(NameForms::keys);
            for (String key : Iterables.concat(List.of(keys.get(name), squashed.get(name)), written.toList())) {
                Integer earlier = first.putIfAbsent(key, name);
                if (earlier != null) {
                    same.join(earlier, name);
                }
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            int name = i;
            RomanizedNames.of(names.get(name))
                    .flatMap(NameForms::keys)
                    .flatMap(key -> Optional.ofNullable(first.get(key)).stream())
                    .forEach(latin -> same.join(latin, name));
        }
        Map<Integer, String> firstKeys = new HashMap<>();
        for (int name = 0; name < keys.size(); name++) {
            firstKeys.merge(same.find(name), keys.get(name), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int name = 0; name < keys.size(); name++) {
            groups.computeIfAbsent(firstKeys.getOrDefault(same.find(name), ""), key -> new ArrayList<>())
                    .add(name);
        }
        return groups.values();
    }

    private static Stream<String> keys(NameTokens name) {
        return Stream.of(name.key(), name.squashed());
    }

    private ImmutableList<NameTokens> distinct(Collection<Integer> group, List<PersonName> names) {
        return group.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(tokens.get(name)),
                        RomanizedNames.of(names.get(name)).limit(1)))
                .distinct()
                .sorted(Comparator.comparing(NameTokens::toString))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSetMultimap<String, Integer> blocks() {
        ImmutableSetMultimap.Builder<String, Integer> found = ImmutableSetMultimap.builder();
        for (int form = 0; form < forms.size(); form++) {
            for (NameTokens variant : forms.get(form)) {
                for (String block : variant.blocks()) {
                    found.put(block, form);
                }
            }
        }
        return found.build();
    }

    /** Returns how many forms there are; they are numbered from 0. */
    public int count() {
        return forms.size();
    }

    /** Returns the form of the name that was given at {@code name} in the list. */
    public int of(int name) {
        return formOfName[name];
    }

    /** Returns the different word sequences of a form, romanized too. */
    public List<NameTokens> distinct(int form) {
        return forms.get(form);
    }

    /** Returns a name made comparable. */
    public NameTokens tokens(int name) {
        return tokens.get(name);
    }

    /** Returns whether {@code full} is a fuller form of the same name as {@code brief}. */
    public boolean refines(int full, int brief, Refinement refinement) {
        return full != brief
                && forms.get(full).stream()
                        .anyMatch(f -> forms.get(brief).stream().anyMatch(b -> refinement.refines(f, b)));
    }

    /** Returns whether two forms may be one name. */
    public boolean compatible(int one, int other) {
        return one == other || refines(one, other, Refinement.LENIENT) || refines(other, one, Refinement.LENIENT);
    }

    /** Returns the forms of which {@code brief} is a shorter form, in ascending order. */
    public List<Integer> fuller(int brief) {
        return besides(brief)
                .distinct()
                .filter(full -> refines(full, brief, Refinement.STRICT))
                .sorted()
                .toList();
    }

    /** Returns the form whose words, joined by spaces, are {@code key}. */
    Optional<Integer> find(String key) {
        return Optional.ofNullable(formOfKey.get(key));
    }

    /** Returns the forms that are a shorter form of {@code form} without a second family name, in ascending order. */
    List<Integer> shorterWithoutLast(int form) {
        return forms.get(form).stream()
                .flatMap(name -> name.withoutLast().stream())
                .flatMap(name -> blocks.get(name.initialBlock()).stream()
                        .filter(brief -> forms.get(brief).stream().anyMatch(b -> Refinement.STRICT.refines(name, b))))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the forms with the initial of the first given name and the last word that {@code form} has. */
    Stream<Integer> besides(int form) {
        return forms.get(form).stream().map(NameTokens::block).flatMap(block -> blocks.get(block).stream());
    }

    /** Returns the forms with this first given name and last word, both folded. */
    Stream<Integer> of(String first, String last) {
        return blocks.get(NameTokens.block(first, last)).stream();
    }

    /** Returns the existing form that reads as {@code name} does. */
    public Optional<Integer> find(NameTokens name) {
        return keys(name)
                .flatMap(key -> Optional.ofNullable(formOfKey.get(key)).stream())
                .findFirst();
    }

    /** Returns whether the form's first given name is an initial, or is missing. */
    public boolean isAbbreviated(int form) {
        return forms.get(form).stream().noneMatch(NameTokens::isWrittenOut);
    }

    /** Returns all forms, those with most letters first. */
    public List<Integer> fullestFirst() {
        return IntStream.range(0, forms.size())
                .mapToLong(form -> (long) -letters(form) << Integer.SIZE | form)
                .sorted()
                .mapToObj(form -> (int) form)
                .toList();
    }

    private int letters(int form) {
        return forms.get(form).stream().mapToInt(NameTokens::letters).max().orElse(0);
    }
}
