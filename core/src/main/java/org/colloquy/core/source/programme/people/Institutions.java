package org.colloquy.core.source.programme.people;

import java.util.regex.Pattern;

/** Names of institutions, which neither titles nor people have: {@code Technical University of Munich}, {@code TU Dresden}. */
public final class Institutions {

    private static final String NOUN =
            "(?:" + Workplaces.pattern(Workplaces.Word.INSTITUTION) + "|(?i:department|dept\\.|faculty)(?= of))";

    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]{0,30}[ -]){0,3}" + NOUN
            + "(?:(?: (?:of|for|de|des|di|do|da|du|für|der|zu|at|\\p{Lu}\\p{Ll}{1,20})(?!\\p{L})|,).{0,200})?"
            + "|(?:TU|TH|FH|HU|FU|ETH|RWTH|LMU|UC) \\p{Lu}\\p{Ll}{2,20}(?:,.{1,80})?");

    private Institutions() {}

    /** Returns whether the text is the name of an institution, perhaps with what it is part of and where it is. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
