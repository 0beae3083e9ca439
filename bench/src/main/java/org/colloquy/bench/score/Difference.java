package org.colloquy.bench.score;

import java.util.Comparator;
import java.util.List;

/**
 * One thing in which truth and reading differ.
 *
 * @param document the document's name
 * @param kind the kind of the item
 * @param item the item's name
 * @param field the field; {@link Comparison#ITEM} if the item as a whole is missing or invented
 * @param expected what the truth has
 * @param actual what was read
 * @param likeness how much of it is right, from 0 to 1
 */
public record Difference(
        String document,
        String kind,
        String item,
        String field,
        List<String> expected,
        List<String> actual,
        double likeness) {

    /** The likeness of an item that is missing or invented. */
    static final double WHOLE = -1;

    /** The likeness of a document of which nothing was read. */
    private static final double DOCUMENT = -2;

    /** What is missing or invented as a whole comes first, then what is least alike. */
    public static final Comparator<Difference> WORST_FIRST = Comparator.comparingDouble(Difference::likeness)
            .thenComparing(Difference::document)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::item)
            .thenComparing(Difference::field);

    static Difference ofNothingRead(String document, int items) {
        return new Difference(document, "", items + " items", Comparison.ITEM, List.of(), List.of(), DOCUMENT);
    }

    @Override
    public String toString() {
        if (likeness == DOCUMENT) {
            return document + ": none of its " + item + " was read";
        }
        String place = document + ": " + kind + " '" + item + "'";
        if (!field.equals(Comparison.ITEM)) {
            return place + ": " + field + "\n    truth: " + shown(expected) + "\n    read:  " + shown(actual);
        }
        return place + (actual.isEmpty() ? ": was not read" : ": was read, and the truth does not have it");
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "(nothing)" : String.join(" | ", values);
    }
}
