package org.colloquy.core.source.bibliography;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;

/** A list of texts as Python prints it into a cell: {@code ['Ada Moor', "Eve O'Dell"]}, or {@code []}. */
public final class QuotedList {

    private static final Pattern ITEM =
            Pattern.compile("\\s{0,9}(?:'([^'\n]{0,400})'|\"([^\"\n]{0,400})\")\\s{0,9}(?:,|(?=['\"\\]]))");

    private QuotedList() {}

    /** Returns the texts, without those that are blank; empty if the cell is anything else. */
    public static Optional<List<Passage>> of(Passage cell) {
        Passage list = cell.strip();
        if (!list.text().startsWith("[") || !list.text().endsWith("]")) {
            return Optional.empty();
        }
        int end = list.text().length() - 1;
        Matcher item = ITEM.matcher(list.text());
        ImmutableList.Builder<Passage> items = ImmutableList.builder();
        int from = 1;
        while (item.region(from, end + 1).lookingAt()) {
            int quotes = item.group(1) == null ? 2 : 1;
            FieldValues.trimmed(list, item.start(quotes), item.end(quotes)).ifPresent(items::add);
            from = item.end();
        }
        return list.text().substring(from, end).isBlank() ? Optional.of(items.build()) : Optional.empty();
    }
}
