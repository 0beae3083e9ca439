package org.colloquy.core.source.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;

/** What the columns of a table of authors say, by the names that they have. */
public enum AuthorColumn {
    /** The number of the paper. */
    PAPER("Paper|Paper ID|Paper #|Paper number|Submission|Submission ID|Submission #|Submission number"),
    /** The title of the paper. */
    TITLE("Title|Paper title"),
    /** Given names. */
    GIVEN("First|First name|Given name|Given names|Given"),
    /** What stands between given and family names. */
    MIDDLE("Middle|Middle name|Middle names|Middle initial"),
    /** What stands behind a name, as {@code Jr.} */
    SUFFIX("Suffix|Name suffix"),
    /** Family names. */
    FAMILY("Last|Last name|Family name|Surname|Family"),
    /** Names in one piece. */
    NAME("Full name|Name|Display name|Author name|Author"),
    /** Where somebody works. */
    AFFILIATION(
            "Affiliation|Affiliations|Organization|Organisation|Institution|Affiliation name|Affiliations name|Affiliation institution|Institution name|Aff|Affs"),
    /** The ORCID. */
    ORCID("ORCID|ORCID iD"),
    /** Whether somebody answers letters, or does nothing else. */
    CONTACT("iscontact|Contact|Corresponding?|Corresponding|Corresponding author|Corresponding author?"),
    /** What says nothing to others. */
    LEFT_OUT("Email|E-mail|Email address|Person #|Person ID");

    private final ImmutableList<String> names;
    private final ImmutableList<String> keys;

    AuthorColumn(String names) {
        this.names = ImmutableList.copyOf(names.split("\\|", -1));
        this.keys = this.names.stream().map(Columns::key).collect(ImmutableList.toImmutableList());
    }

    /** Returns whether such a column is among the names of a table. */
    public boolean isAmong(Set<String> columns) {
        return Columns.has(columns, names.toArray(String[]::new));
    }

    /** Returns the cell of such a column, unless it is blank. */
    public Optional<Passage> of(Row row) {
        return row.cell(names).map(Passage::strip);
    }

    /** Returns all cells of such a column. */
    public List<Passage> all(Row row) {
        return row.cells(names).stream().map(Passage::strip).toList();
    }

    /** Returns whether this column has a name of this key. */
    public boolean isCalled(String key) {
        return keys.contains(key);
    }

    /** Returns whether one of these columns is called so. */
    public static boolean isOne(String name) {
        String key = Columns.key(name);
        return Arrays.stream(values()).anyMatch(column -> column.isCalled(key));
    }
}
