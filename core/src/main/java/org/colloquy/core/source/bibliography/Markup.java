package org.colloquy.core.source.bibliography;

import org.colloquy.core.text.Tidy;

/** What stands between the letters of a format's values. */
public enum Markup {
    /** Nothing, or the tags that a program which exported it left there. */
    PLAIN,
    /** LaTeX: accents, braces, dashes; and such tags. */
    TEX,
    /** The tags of HTML or of JATS, which are left out. */
    TAGS;

    /** Returns the text on one line. */
    public String line(String printed) {
        return switch (this) {
            case PLAIN -> Tidy.line(Tags.without(printed, TaggedText::line));
            case TEX -> Tidy.title(Tags.without(printed, TaggedText::line));
            case TAGS -> Tidy.line(Tags.without(Tags.withoutAny(printed, TaggedText::line), TaggedText::line));
        };
    }

    /** Returns a name on one line. */
    public String name(String printed) {
        return switch (this) {
            case PLAIN -> Tidy.line(Tags.without(printed, TaggedText::line));
            case TEX -> Tidy.name(printed);
            case TAGS -> line(printed);
        };
    }

    /** Returns a text of paragraphs. */
    public String paragraphs(String printed) {
        return switch (this) {
            case PLAIN -> Tidy.abstractText(Tags.without(printed, TaggedText::paragraphs));
            case TEX -> Tidy.latexAbstract(Tags.without(printed, TaggedText::paragraphs));
            case TAGS -> Tidy.abstractText(Tags.withoutAny(printed, TaggedText::paragraphs));
        };
    }
}
