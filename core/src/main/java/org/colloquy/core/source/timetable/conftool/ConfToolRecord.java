package org.colloquy.core.source.timetable.conftool;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.xml.XmlElement;

/**
 * A session or a paper in an export of ConfTool, whose fields are called alike in XML and in tables.
 *
 * @param whole where it stands
 * @param fields what its fields say that are not blank, by their names in small letters
 * @param decides whether there is a field for the decision on a paper, if only a blank one
 */
record ConfToolRecord(Passage whole, Map<String, Passage> fields, boolean decides) {

    private static final ImmutableList<String> DECISIONS = ImmutableList.of("acceptance", "acceptance_status");
    private static final Pattern PRESENTED = Pattern.compile("p(\\d{1,4})_(.+)");

    static ConfToolRecord of(Row row) {
        Map<String, Passage> fields = new LinkedHashMap<>();
        row.forEach((column, cell) -> fields.putIfAbsent(Ascii.toLowerCase(column), cell));
        return new ConfToolRecord(row.whole(), fields, row.has(DECISIONS));
    }

    static ConfToolRecord of(XmlElement element) {
        Map<String, Passage> fields = new LinkedHashMap<>();
        for (XmlElement field : element.children()) {
            field.text().ifPresent(text -> fields.putIfAbsent(Ascii.toLowerCase(field.name()), text));
        }
        boolean decides =
                element.children().stream().anyMatch(field -> DECISIONS.contains(Ascii.toLowerCase(field.name())));
        return new ConfToolRecord(element.reading(""), fields, decides);
    }

    /** Returns the first field that says something, of several that mean the same. */
    Optional<Passage> field(String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return Optional.of(fields.get(name));
            }
        }
        return Optional.empty();
    }

    /** Returns the fields whose names match, by the number that is the first group of the pattern. */
    Map<Integer, Passage> numbered(Pattern name) {
        Map<Integer, Passage> found = new TreeMap<>();
        fields.forEach((field, value) -> {
            Matcher matcher = name.matcher(field);
            if (matcher.matches()) {
                found.putIfAbsent(Integer.valueOf(matcher.group(1)), value);
            }
        });
        return found;
    }

    /** Returns what is presented in a session, as records of their own, in the order in which they stand. */
    List<ConfToolRecord> presented() {
        Map<String, Map<String, Passage>> papers = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            Matcher matcher = PRESENTED.matcher(field);
            if (matcher.matches()) {
                papers.computeIfAbsent(matcher.group(1), first -> new LinkedHashMap<>())
                        .put(matcher.group(2), value);
            }
        });
        return papers.values().stream()
                .map(paper -> new ConfToolRecord(around(paper), paper, false))
                .sorted(Comparator.comparingLong(paper -> paper.whole().start()))
                .toList();
    }

    private static Passage around(Map<String, Passage> fields) {
        long start = fields.values().stream().mapToLong(Passage::start).min().orElseThrow();
        long end = fields.values().stream().mapToLong(Passage::end).max().orElseThrow();
        return new Passage("", start, end);
    }
}
