package org.colloquy.core.source.programme.people;

import com.google.common.base.Splitter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of people with their towns, as physicians print them: {@code Ada Moor, Köln; B. Lund, Kiel}. */
public final class Towns {

    private static final Splitter PEOPLE = Splitter.on(Pattern.compile(";|,?\\s(?:&|and|und|et|y|e)\\s"))
            .trimResults()
            .omitEmptyStrings();
    private static final Pattern PERSON =
            Pattern.compile("((?:\\p{Lu}[\\p{L}.'’-]{0,30} )(?:[\\p{L}.'’-]{1,30} ){0,4}\\p{Lu}[\\p{L}'’-]{1,30}), "
                    + "(?:\\p{Lu}\\p{Ll}{2,20}(?:[-/]\\p{Lu}?\\p{Ll}{2,20})?)(?: \\([A-Z]{1,3}\\))?");

    private Towns() {}

    /** Returns whether each person of a list is a whole name, a comma, and one more word that is no name beside such a one. */
    public static boolean areIn(String list) {
        return list.indexOf(',') > 0
                && PEOPLE.splitToStream(list).allMatch(person -> {
                    Matcher matcher = PERSON.matcher(person);
                    return matcher.matches() && !NameShape.beginsWithParticle(matcher.group(1));
                });
    }
}
