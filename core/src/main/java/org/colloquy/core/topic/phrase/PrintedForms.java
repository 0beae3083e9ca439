package org.colloquy.core.topic.phrase;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.core.topic.concept.ConceptFind.Part;

/** The forms in which a phrase is printed, and how often. Titles have capitals of their own, so that texts count for more. */
final class PrintedForms {
    private static final int IN_A_TEXT = 4;
    private static final int MOST_FORMS = 5;
    private final Map<String, Multiset<String>> byLowerCase = new TreeMap<>();

    void add(String form, Part part) {
        byLowerCase
                .computeIfAbsent(form.toLowerCase(Locale.ROOT), lower -> HashMultiset.create())
                .add(form, part == Part.ABSTRACT ? IN_A_TEXT : 1);
    }

    /** Returns one spelling of each form, the form that is printed most first. */
    List<String> ranked() {
        Multiset<String> forms = HashMultiset.create();
        byLowerCase
                .values()
                .forEach(spellings -> forms.add(best(spellings).toList().get(0), spellings.size()));
        return best(forms).limit(MOST_FORMS).toList();
    }

    private static long capitals(String form) {
        return form.chars().filter(Character::isUpperCase).count();
    }

    private static Stream<String> best(Multiset<String> printed) {
        return printed.elementSet().stream()
                .sorted(Comparator.<String>comparingInt(printed::count)
                        .reversed()
                        .thenComparingLong(PrintedForms::capitals)
                        .thenComparing(Comparator.naturalOrder()));
    }
}
