package org.colloquy.core;

import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.core.model.Person;
import org.colloquy.core.text.Names;

/** Finds people by a name as somebody types it. */
final class NameSearch {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int MOST_EDITS = 3;
    private static final int LETTERS_PER_EDIT = 3;

    private NameSearch() {}

    static List<Person> find(String typed, List<Person> people) {
        List<String> wanted = WORDS.splitToList(Names.key(typed));
        if (wanted.isEmpty()) {
            return List.of();
        }
        return people.stream()
                .filter(person -> keys(person).anyMatch(key -> fits(wanted, WORDS.splitToList(key))))
                .sorted(Comparator.comparing((Person person) -> !isWhole(wanted, person))
                        .thenComparing(Person::entity))
                .toList();
    }

    static List<Person> similar(String typed, List<Person> people) {
        String wanted = Names.key(typed);
        int most = Math.min(MOST_EDITS, wanted.length() / LETTERS_PER_EDIT);
        if (most == 0) {
            return List.of();
        }
        return people.stream()
                .map(person -> Map.entry(person, edits(wanted, person)))
                .filter(near -> near.getValue() <= most)
                .sorted(Map.Entry.<Person, Integer>comparingByValue()
                        .thenComparing(near -> near.getKey().entity()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isWhole(List<String> wanted, Person person) {
        String whole = String.join(" ", wanted);
        return keys(person).anyMatch(whole::equals);
    }

    private static Stream<String> keys(Person person) {
        return Stream.concat(Stream.of(person.name().displayWithNickname()), person.printedNames().stream())
                .map(Names::key)
                .distinct();
    }

    /** Returns whether the typed words are met in the name in their order, an initial by a word that begins with it. */
    private static boolean fits(List<String> wanted, List<String> name) {
        int met = 0;
        for (String word : name) {
            if (met < wanted.size() && fits(wanted.get(met), word)) {
                met++;
            }
        }
        return met == wanted.size();
    }

    private static boolean fits(String wanted, String word) {
        boolean initial = wanted.codePointCount(0, wanted.length()) == 1;
        return initial ? word.startsWith(wanted) : word.equals(wanted);
    }

    /** Returns the edits from what was typed to the whole name, or to one of its words if one word was typed. */
    private static int edits(String wanted, Person person) {
        Stream<String> candidates = keys(person)
                .flatMap(key -> wanted.indexOf(' ') < 0
                        ? Stream.concat(Stream.of(key), WORDS.splitToStream(key))
                        : Stream.of(key));
        return candidates
                .mapToInt(key -> Levenshtein.distance(wanted, key, MOST_EDITS))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
