package org.colloquy.core.source.bibliography.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.Row;

/** Authors of whom each has columns of its own: {@code Author 1 First Name}, {@code Author 1 Organization}. */
final class NumberedAuthors {

    private static final Set<String> WHOLE = Set.of("fullname", "name");
    private static final Set<String> GIVEN = Set.of("firstname", "givenname");
    private static final Set<String> FAMILY = Set.of("lastname", "familyname", "surname");
    private static final Set<String> PLACE = Set.of("organization", "organisation", "affiliation", "institution");
    private static final Set<String> ORCID = Set.of("orcid");
    private static final String AUTHOR = "author";
    private static final Pattern COLUMN = Pattern.compile(AUTHOR + "(\\d{1,3})(\\p{L}{4,20})");

    private NumberedAuthors() {}

    /** Returns whether a column is called so. */
    static boolean isOne(String name) {
        if (!name.regionMatches(true, 0, AUTHOR, 0, AUTHOR.length())) {
            return false;
        }
        Matcher column = COLUMN.matcher(Columns.key(name));
        return column.matches()
                && Stream.of(WHOLE, GIVEN, FAMILY, PLACE, ORCID).anyMatch(names -> names.contains(column.group(2)));
    }

    /** Returns those of a row in the order of their numbers. */
    static List<Contributor> of(Row row) {
        Map<Integer, Map<String, Passage>> authors = new TreeMap<>();
        row.forEach((name, cell) -> {
            Matcher column = COLUMN.matcher(isOne(name) ? Columns.key(name) : "");
            if (column.matches()) {
                authors.computeIfAbsent(Integer.parseInt(column.group(1)), number -> new HashMap<>())
                        .putIfAbsent(column.group(2), cell.strip());
            }
        });
        List<Contributor> people = new ArrayList<>();
        authors.values().forEach(cells -> person(cells).ifPresent(people::add));
        return people;
    }

    private static Optional<Contributor> person(Map<String, Passage> cells) {
        return new AuthorCells(
                        cell(cells, GIVEN),
                        cell(cells, FAMILY),
                        cell(cells, WHOLE),
                        cell(cells, PLACE),
                        cell(cells, ORCID))
                .person();
    }

    private static Optional<Passage> cell(Map<String, Passage> cells, Set<String> names) {
        return names.stream()
                .sorted()
                .flatMap(name -> Optional.ofNullable(cells.get(name)).stream())
                .findFirst();
    }
}
