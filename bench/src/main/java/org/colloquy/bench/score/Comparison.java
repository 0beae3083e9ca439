package org.colloquy.bench.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares items with the truth, document by document, and keeps the count and the differences. */
public final class Comparison {

    /** The name under which whole items are counted, beside the fields. */
    public static final String ITEM = "item";

    private final Scheme scheme;
    private final Explained explained;
    private final Map<String, Map<String, Count>> counts = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> documents = new TreeSet<>();
    private final Set<List<String>> used = new HashSet<>();

    /** Begins with nothing counted. */
    public Comparison(Scheme scheme, Explained explained) {
        this.scheme = scheme;
        this.explained = explained;
    }

    /**
     * Compares what was read from one document.
     *
     * @param document its name
     * @param expected the items that the truth has
     * @param actual the items that were read
     * @param matching how the two find each other
     */
    public void add(String document, List<Item> expected, List<Item> actual, Matching matching) {
        documents.add(document);
        if (actual.isEmpty() && expected.size() > 1) {
            expected.forEach(item -> missing(document, item));
            note(Difference.ofNothingRead(document, expected.size()));
            return;
        }
        Alignment alignment = Alignment.of(expected, actual, matching);
        for (int i = 0; i < expected.size(); i++) {
            Item item = expected.get(i);
            Optional<Item> found = alignment.actual(i);
            if (found.isPresent()) {
                count(item.kind(), ITEM, new Count(1, 1, 0, 0));
                item.values().keySet().forEach(field -> compare(document, item, found.get(), field));
            } else if (!missing(document, item)) {
                note(document, item, ITEM, List.of(item.name()), List.of(), Difference.WHOLE);
            }
        }
        for (Item item : alignment.extra()) {
            if (matching.named().test(item) || isExplained(document, item.name(), ITEM)) {
                continue;
            }
            count(item.kind(), ITEM, new Count(0, 0, 0, 1));
            note(document, item, ITEM, List.of(), List.of(item.name()), Difference.WHOLE);
        }
    }

    /** Returns the counts, by kind and by field. */
    public Map<String, Map<String, Count>> counts() {
        return counts;
    }

    /** Returns the differences in the order in which they were met. */
    public List<Difference> differences() {
        return differences;
    }

    /** Returns what was explained and is no difference any more: file, entry and field of the lines to strike out. */
    public List<String> needlesslyExplained() {
        return documents.stream()
                .flatMap(document -> explained.places(document).stream())
                .filter(place -> !used.contains(place))
                .map(place -> String.join(" | ", place))
                .distinct()
                .toList();
    }

    /** Returns whether a field is counted but no part of totals. */
    public boolean isReportedOnly(String field) {
        return scheme.reportedOnly().contains(field);
    }

    private boolean isExplained(String document, String item, String field) {
        Optional<List<String>> place = explained.place(document, item, field);
        place.ifPresent(used::add);
        return place.isPresent();
    }

    /** Counts an item that was not read, and returns whether that is explained. */
    private boolean missing(String document, Item item) {
        boolean known = isExplained(document, item.name(), ITEM);
        count(item.kind(), ITEM, new Count(1, 0, known ? 1 : 0, 0));
        item.values().forEach((field, values) -> {
            long expected = scheme.rule(field).countsEach() ? new HashSet<>(values).size() : Math.min(1, values.size());
            count(item.kind(), field, new Count(expected, 0, known ? expected : 0, 0));
        });
        return known;
    }

    private void compare(String document, Item expected, Item actual, String field) {
        List<String> truth = expected.get(field);
        List<String> read = actual.get(field);
        Rule rule = scheme.rule(field);
        Count count = rule.countsEach() ? each(rule, truth, read) : whole(rule, truth, read);
        boolean agree = count.agree() == count.expected() && count.extra() == 0;
        if (!agree && isExplained(document, expected.name(), field)) {
            count = new Count(count.expected(), count.agree(), count.expected() - count.agree(), 0);
        } else if (!agree) {
            note(document, expected, field, truth, read, likeness(truth, read));
        }
        count(expected.kind(), field, count);
    }

    private static Count whole(Rule rule, List<String> truth, List<String> read) {
        if (truth.isEmpty()) {
            return new Count(0, 0, 0, Math.min(1, read.size()));
        }
        return new Count(1, rule.agree(truth, read) ? 1 : 0, 0, 0);
    }

    private static Count each(Rule rule, List<String> truth, List<String> read) {
        Set<String> expected = new HashSet<>(truth);
        Set<String> actual = new HashSet<>(read);
        Set<String> both = new HashSet<>(expected);
        both.retainAll(actual);
        return new Count(expected.size(), both.size(), 0, rule == Rule.SET ? actual.size() - both.size() : 0);
    }

    private static double likeness(List<String> truth, List<String> read) {
        return truth.isEmpty() || read.isEmpty() ? 0 : Text.likeness(String.join(" ", truth), String.join(" ", read));
    }

    private void count(String kind, String field, Count more) {
        counts.computeIfAbsent(kind, key -> new TreeMap<>()).merge(field, more, Count::plus);
    }

    private void note(
            String document, Item item, String field, List<String> expected, List<String> actual, double likeness) {
        note(new Difference(document, item.kind(), item.name(), field, expected, actual, likeness));
    }

    private void note(Difference difference) {
        differences.add(difference);
    }
}
