package org.colloquy.core.source.programme.site;

import java.util.List;
import org.colloquy.core.source.programme.line.PlaceLine;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.people.NameLine;

/**
 * What the segments around one tell about it: the same line can be a title, a room or a part of an abstract.
 *
 * @param segments all segments of the items, in the order of the page
 */
record Outlook(List<Segment> segments) {

    /** Returns whether the segment at {@code at} is a kind that stands between a title and its authors. */
    boolean isKindUnderTitle(int at) {
        return isText(at - 1)
                && is(at, Segment.Type.KIND)
                && isDottedNames(at + 1)
                && !NameLine.isDotted(text(at - 1))
                && !text(at - 1).endsWith(".");
    }

    /** Returns whether the segment at {@code at} is a kind that may stand between a title and its only author. */
    boolean mayBeKindUnderTitle(int at) {
        return isText(at - 1)
                && !text(at - 1).endsWith(".")
                && is(at, Segment.Type.KIND)
                && isText(at + 1)
                && NameLine.matches(text(at + 1))
                && !isDottedNames(at + 2);
    }

    /** Under kind and time, a room stands before the title; the authors' line or the abstract's heading tells which. */
    boolean isAboveTitle(int at) {
        if (isText(at + 1) && isDottedNames(at + 2) && !isDottedNames(at + 1)) {
            return true;
        }
        if (isDottedNames(at + 1) || is(at + 2, Segment.Type.HEADING)) {
            return false;
        }
        return (isText(at + 1) && isText(at + 2) && is(at + 3, Segment.Type.HEADING)) || PlaceLine.matches(text(at));
    }

    /** Titles may have dots as well as lists of names: a list of names under it tells. */
    boolean isDottedTitle(int at) {
        return isText(at + 1) && NameLine.matches(text(at + 1));
    }

    /** A kind's word that stands alone in an abstract is followed by a sentence, and this by no names. */
    boolean isKindInAbstract(int at) {
        return isText(at + 1)
                && text(at + 1).endsWith(".")
                && !NameLine.matches(text(at + 1))
                && !(isText(at + 2) && NameLine.matches(text(at + 2)));
    }

    /** Returns whether the segment at {@code at} was put before the one that the page prints above it. */
    boolean isMoved(int at) {
        return at + 1 < segments.size()
                && segments.get(at + 1).block().start()
                        < segments.get(at).block().start();
    }

    /** Returns whether a title and a list of names stand below the segment at {@code at}. */
    boolean isAboveNames(int at) {
        return isText(at + 1) && isDottedNames(at + 2);
    }

    /** Returns whether the segment at {@code at} is a time with a kind below, as items of a session's page begin. */
    boolean isTimeAboveKind(int at) {
        return is(at, Segment.Type.SLOT) && is(at + 1, Segment.Type.KIND);
    }

    /** Returns whether the number of a poster stands below the segment at {@code at}. */
    boolean isAboveBoard(int at) {
        return is(at + 1, Segment.Type.BOARD);
    }

    private boolean isDottedNames(int at) {
        return isText(at) && NameLine.isDottedNames(text(at));
    }

    private boolean isText(int at) {
        return is(at, Segment.Type.TEXT);
    }

    private boolean is(int at, Segment.Type type) {
        return at >= 0 && at < segments.size() && segments.get(at).is(type);
    }

    private String text(int at) {
        return segments.get(at).text();
    }
}
