package org.colloquy.core.resolve.entity;

import com.google.common.collect.ImmutableList;
import org.colloquy.core.resolve.entity.Resolution.Match;

/** Why a mention belongs to its entity, and how sure that can be. */
public enum Reason {
    STANDS_FOR(1, "stands for '%s'"),
    CURATED(1, "curated: said to be the same as '%s'"),
    SAME_IDENTIFIER(0.99, "the same identifier as '%s'"),
    SAME_TITLE(0.98, "the same title as '%s'"),
    SAME_TITLE_NO_AUTHORS(0.85, "the same title as '%s'; there are no two author lists to compare"),
    SAME_ABSTRACT(0.95, "the very same abstract as '%s'"),
    LIKE_TITLE(0.9, "a title like '%s'"),
    LIKE_ABSTRACT(0.9, "nearly the same abstract as '%s'"),
    SAME_KEY(0.9, "says nothing but a key, which is that of '%s' and of no other paper"),
    SAME_KEY_AND_AUTHORS(0.9, "has no title, but the key and the authors of '%s'"),
    SAME_NAME(0.95, "the same name as '%s'"),
    SAME_NAME_OTHER_SPELLING(
            0.93, "the same name as '%s' but for case, diacritics, alphabet, hyphens, spaces or full stops"),
    SAME_NAME_ON_SAME_PAPER(0.97, "the same name as '%s', on the same paper"),
    NAME_ON_SAME_PAPER(0.97, "a form of the name '%s', which another mention of the same paper prints in its place"),
    NAME_ON_ANOTHER_PAPER(0.95, "a form of the name '%s', which is printed in its place on another paper"),
    OTHER_NAME_ON_SAME_PAPER(0.9, "another name of '%s', in whose place another mention of the same paper prints it"),
    NICKNAME(0.9, "the same name as '%s' by a nickname"),
    SHORTER_NAME(0.8, "a form of the name '%s'; no other person's name fits it"),
    SHORTER_NAME_OF_SEVERAL(0.8, "a form of the name '%s', which fits other people too"),
    SHORTER_NAME_BY_STEPS(0.75, "a form of the name '%s', through other mentions"),
    VARIANT_NAME(
            0.85,
            "a variant of the name '%s': a name in the middle or a second family name left out, another order, or a short"
                    + " given name"),
    LIKE_NAME(
            0.85,
            "a name like '%s': its beginning, another transliteration, an umlaut written out, or a letter that differs"),
    SAME_SESSION(0.97, "the same edition, title and day as '%s'"),
    SAME_SESSION_NO_DAY(0.85, "the same edition and title as '%s'; not both tell the day"),
    SAME_TALK(0.97, "the same edition, title and time as '%s'"),
    THROUGH_OTHERS(0.75, "joined to '%s' through other mentions");

    private static final ImmutableList<Reason> ALL = ImmutableList.copyOf(values());

    private final double score;
    private final String words;

    Reason(double score, String words) {
        this.score = score;
        this.words = words;
    }

    /** Returns the reason with a code. */
    static Reason of(byte code) {
        return ALL.get(code);
    }

    /** Returns a number that stands for this reason for as long as the program runs. */
    byte code() {
        return (byte) ALL.indexOf(this);
    }

    /** Returns the match of a mention with an entity that is called {@code label}. */
    public Match match(String label) {
        return new Match(score, words.replace("%s", label));
    }

    /** Returns the match of a mention that was compared: no surer than that, nor than this reason can be. */
    Match match(String label, double probability, String compared) {
        return new Match(Math.min(probability, score), words.replace("%s", label) + "; " + compared);
    }
}
