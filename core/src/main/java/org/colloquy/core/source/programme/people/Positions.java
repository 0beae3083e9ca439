package org.colloquy.core.source.programme.people;

import java.util.regex.Pattern;

/** What somebody is where he or she works, as lists of speakers say behind a name: {@code Executive Director}. */
public final class Positions {

    private static final Pattern POSITION = Pattern.compile(
            "(?!the\\s)(?:(?:(?-i:\\p{Lu})[\\p{L}/.'’-]{0,20}|&|and|associate|assistant|adjunct|visiting|senior|principal|research|executive|managing)\\s){0,4}"
                    + "(?:director|directeur|directrice|professor|professorin|officer|engineer|manager|scientist|researcher|ceo|cto|cfo|coo|analyst"
                    + "|coordinator|lecturer|rector|rettore|chairman|postdoc|developer|architect|evangelist|maintainer|vp|founder|co-founder|consultant|secretary general"
                    + "|archivist|librarian|curator|historian|economist|statistician|journalist|strategist|specialist|investigator"
                    + "|adviser|advisor|ambassador|commissioner|technologist|counsel|fellow|\\p{L}{3,12}(?:ologist|grapher|ician)|head(?=\\sof\\s)"
                    + "|(?:phd|doctoral|graduate|master['’]?s) (?:candidate|student))"
                    + "(?:\\s(?:of|for|at|and|&|de|du|der|für)\\s.{1,60})?"
                    + "|(?:[1-6](?:st|nd|rd|th)|first|second|third|fourth|final)[ -]year(?: (?:phd|doctoral|graduate))?(?: (?:student|candidate))?"
                    + "|(?:[se]?vp|head|director|chief)\\s(?-i:\\p{Lu})[\\p{L}&-]{1,20}(?:\\s(?-i:\\p{Lu})[\\p{L}&-]{1,20}){0,2}"
                    + "|(?:(?:vice|associate|assistant|deputy)[ -])?(?:dean(?:\\sof\\s.{1,60})?|president|fellow|provost|chancellor)",
            Pattern.CASE_INSENSITIVE);

    private Positions() {}

    /** Returns whether a text behind a name is a position. */
    public static boolean is(String text) {
        return POSITION.matcher(text).matches();
    }
}
