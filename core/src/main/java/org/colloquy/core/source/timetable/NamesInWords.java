package org.colloquy.core.source.timetable;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;

/** Takes the people of one value apart: {@code A|B}, {@code A; B}, {@code Host: Prof. A, B and C}. */
final class NamesInWords {

    private static final Pattern BETWEEN = Pattern.compile("[|;]|,\\s+and\\s|,|\\s(?:and|&)\\s");
    private static final Pattern BARS = Pattern.compile("[|]");
    private static final Pattern SEMICOLONS = Pattern.compile(";");
    /** What people do, printed before them. */
    private static final Pattern ROLE = Pattern.compile("^[A-Z][A-Za-z ]{2,30}:\\s+");

    private static final Pattern HONORIFICS =
            Pattern.compile("^(?:(?:Prof|Professor|Dr|Mr|Ms|Mrs|Prof\\. Dr)\\.?\\s)+");

    private NamesInWords() {}

    /** Returns the names, in order. */
    static List<Passage> of(Passage printed) {
        Matcher role = ROLE.matcher(printed.text());
        Passage names = role.lookingAt() && role.end() < printed.text().length()
                ? printed.part(role.end(), printed.text().length())
                : printed;
        String text = names.text();
        // "Last, First; Last, First": the stronger sign parts the names.
        Pattern between = text.indexOf('|') >= 0 ? BARS : text.indexOf(';') >= 0 ? SEMICOLONS : BETWEEN;
        return split(names, between);
    }

    /** Returns the parts of a value that holds several, between bars or semicolons. */
    static List<Passage> atBars(Passage printed) {
        return split(printed, printed.text().indexOf('|') >= 0 ? BARS : SEMICOLONS);
    }

    private static List<Passage> split(Passage names, Pattern between) {
        String text = names.text();
        ImmutableList.Builder<Passage> found = ImmutableList.builder();
        Matcher matcher = between.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(names, from, matcher.start(), found);
            from = matcher.end();
        }
        add(names, from, text.length(), found);
        return found.build();
    }

    private static void add(Passage names, int from, int to, ImmutableList.Builder<Passage> found) {
        if (from < to && !names.text().substring(from, to).isBlank()) {
            Passage name = names.part(from, to).strip();
            Matcher honorifics = HONORIFICS.matcher(name.text());
            found.add(
                    honorifics.lookingAt() && honorifics.end() < name.text().length()
                            ? name.part(honorifics.end(), name.text().length())
                            : name);
        }
    }
}
