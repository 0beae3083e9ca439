package org.colloquy.core.source.timetable.miniconf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.timetable.SplitNames;

/** Takes the people of one value apart: {@code A|B}, {@code A; B}, {@code Host: Prof. A, B and C}. */
final class NamesInWords {

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
        Passage names = SplitNames.named(
                role.lookingAt() && role.end() < printed.text().length()
                        ? printed.part(role.end(), printed.text().length())
                        : printed);
        String text = names.text();
        // "Last, First; Last, First": the stronger sign parts the names.
        List<Passage> parts =
                text.indexOf('|') >= 0 || text.indexOf(';') >= 0 ? atBars(names) : SplitNames.atCommas(names);
        return parts.stream().map(NamesInWords::withoutHonorifics).toList();
    }

    /** Returns the parts of a value that holds several, between bars or semicolons. */
    static List<Passage> atBars(Passage printed) {
        return SplitNames.at(printed.text().indexOf('|') >= 0 ? BARS : SEMICOLONS, printed);
    }

    private static Passage withoutHonorifics(Passage name) {
        Matcher honorifics = HONORIFICS.matcher(name.text());
        return honorifics.lookingAt() && honorifics.end() < name.text().length()
                ? name.part(honorifics.end(), name.text().length())
                : name;
    }
}
