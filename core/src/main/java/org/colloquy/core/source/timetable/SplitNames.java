package org.colloquy.core.source.timetable;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;
import org.colloquy.core.source.Passage;

/** Takes a list of names apart: at line ends, semicolons or bars; where there are none, at commas and "and". */
public final class SplitNames {

    private static final Pattern STRONG = Pattern.compile("[;|\n]");
    private static final Pattern INVERTED = Pattern.compile(
            "\\s{0,3}(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|zu) ){0,2}\\p{Lu}[\\p{L}'’-]{1,40}, "
                    + "\\p{Lu}[\\p{L}.'’-]{0,40}(?: \\p{Lu}[\\p{L}.'’-]{0,40})?\\s{0,3}(?:\\(\\d[\\d, ]{0,9}\\))?\\s{0,3}");
    private static final Pattern AND = Pattern.compile(",?\\s(?:and|&)\\s");

    private SplitNames() {}

    /** Returns the names, in order. */
    public static List<Passage> of(Passage printed) {
        boolean strong = CharMatcher.anyOf(";|\n").matchesAnyOf(printed.text().strip());
        return strong || isInverted(printed.text()) ? at(STRONG, named(printed)) : atCommas(printed);
    }

    /** {@code Moor, Ada}: nobody is called by one word beside another. */
    private static boolean isInverted(String list) {
        return INVERTED.matcher(list).matches();
    }

    /** Returns the names of a list that has commas and "and" between them. */
    public static List<Passage> atCommas(Passage printed) {
        ImmutableList.Builder<Passage> names = ImmutableList.builder();
        for (Passage part : at(AND, named(printed))) {
            int from = 0;
            for (int comma : NameLists.commas(part.text())) {
                add(part, from, comma, names);
                from = comma + 1;
            }
            add(part, from, part.text().length(), names);
        }
        return names.build();
    }

    /** Returns the parts of a list between separators, without those that are blank. */
    public static List<Passage> at(Pattern separator, Passage list) {
        ImmutableList.Builder<Passage> parts = ImmutableList.builder();
        Matcher matcher = separator.matcher(list.text());
        int from = 0;
        while (matcher.find()) {
            add(list, from, matcher.start(), parts);
            from = matcher.end();
        }
        add(list, from, list.text().length(), parts);
        return parts.build();
    }

    /** Returns whether a list says that there are more people than it names. */
    public static boolean meansOthers(Passage list) {
        return NameLists.end(list.text()) < list.text().length();
    }

    /** Returns a list without words such as "et al." at its end; a list of nothing else is blank. */
    public static Passage named(Passage list) {
        int end = NameLists.end(list.text());
        return end == 0 ? list.reading("") : list.part(0, end);
    }

    private static void add(Passage list, int from, int to, ImmutableList.Builder<Passage> parts) {
        if (from < to && !list.text().substring(from, to).isBlank()) {
            parts.add(list.part(from, to).strip());
        }
    }
}
