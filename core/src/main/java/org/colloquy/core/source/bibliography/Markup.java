package org.colloquy.core.source.bibliography;

import org.colloquy.core.text.Tidy;
import org.jsoup.Jsoup;

/** What stands between the letters of a format's values. */
public enum Markup {
    /** Nothing. */
    PLAIN,
    /** LaTeX: accents, braces, dashes; maths stays as it is. */
    TEX,
    /** The tags of HTML or of JATS, which are left out. */
    TAGS;

    /** Returns the text on one line. */
    public String line(String printed) {
        return switch (this) {
            case PLAIN -> Tidy.line(printed);
            case TEX -> Tidy.title(printed);
            case TAGS -> Tidy.line(withoutTags(printed));
        };
    }

    /** Returns a name on one line. */
    public String name(String printed) {
        return this == TEX ? Tidy.name(printed) : line(printed);
    }

    /** Returns a text of paragraphs. */
    public String paragraphs(String printed) {
        return this == TEX
                ? Tidy.latexAbstract(printed)
                : Tidy.abstractText(this == TAGS ? TaggedText.paragraphs(printed) : printed);
    }

    private static String withoutTags(String text) {
        return text.indexOf('<') < 0 ? text : Jsoup.parseBodyFragment(text).wholeText();
    }
}
