package org.colloquy.core.source.bibliography.table;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.Row;

/** Authors of whom each has columns of its own: {@code Author 1 First Name}, {@code Author 1 Organization}. */
final class NumberedAuthors {

    private static final Set<AuthorColumn> PARTS = Sets.immutableEnumSet(
            AuthorColumn.GIVEN, AuthorColumn.FAMILY, AuthorColumn.NAME, AuthorColumn.AFFILIATION, AuthorColumn.ORCID);
    private static final String AUTHOR = "author";
    private static final Pattern COLUMN = Pattern.compile(AUTHOR + "(\\d{1,3})(\\p{L}{4,20})");

    private NumberedAuthors() {}

    /** Returns whether a column is called so. */
    static boolean isOne(String name) {
        if (!name.regionMatches(true, 0, AUTHOR, 0, AUTHOR.length())) {
            return false;
        }
        Matcher column = COLUMN.matcher(Columns.key(name));
        return column.matches() && PARTS.stream().anyMatch(part -> part.isCalled(column.group(2)));
    }

    /** Returns those of a row in the order of their numbers. */
    static List<Contributor> of(Row row) {
        Map<Integer, List<Map.Entry<String, Passage>>> authors = new TreeMap<>();
        row.forEach((name, cell) -> {
            Matcher column = COLUMN.matcher(isOne(name) ? Columns.key(name) : "");
            if (column.matches()) {
                authors.computeIfAbsent(Integer.parseInt(column.group(1)), number -> new ArrayList<>())
                        .add(Map.entry(column.group(2), cell));
            }
        });
        List<Contributor> people = new ArrayList<>();
        authors.values()
                .forEach(cells -> AuthorCells.person(Row.of(cells, row.whole())).ifPresent(people::add));
        return people;
    }
}
