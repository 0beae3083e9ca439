package org.colloquy.core.source.programme.site;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.colloquy.core.source.programme.line.PlaceLine;
import org.colloquy.core.source.programme.line.Segment;
import org.colloquy.core.source.programme.line.SiteText;
import org.colloquy.core.source.programme.people.NameLine;
import org.colloquy.core.source.programme.people.RoleLine;

/**
 * The label that a whole copy of a page begins with, above the title: a kind, perhaps with words in front that no item
 * of a listing has, as in {@code Creative AI Poster}.
 */
final class PageLabel {

    private static final int MOST_WORDS = 4;

    private PageLabel() {}

    /** Returns the segments of a page, the first of which is its kind if it is a label. */
    static List<Segment> known(List<Segment> segments) {
        return isAboveTitle(segments) && isBadge(segments.get(0))
                ? ImmutableList.<Segment>builder()
                        .add(Segment.of(Segment.Type.KIND, segments.get(0).block()))
                        .addAll(segments.subList(1, segments.size()))
                        .build()
                : segments;
    }

    /** Returns the head of a session's page without a label that is no session's, as {@code Oral} above the title. */
    static List<Segment> leftOut(List<Segment> head) {
        return isAboveTitle(head) && head.get(0).is(Segment.Type.KIND) ? head.subList(1, head.size()) : head;
    }

    private static boolean isBadge(Segment segment) {
        String text = segment.text();
        return segment.is(Segment.Type.TEXT)
                && segment.block().lines().size() == 1
                && CharMatcher.whitespace().countIn(text) < MOST_WORDS
                && !Character.isDigit(text.charAt(text.length() - 1))
                && KindWords.ofBadge(text).isPresent();
    }

    private static boolean isAboveTitle(List<Segment> segments) {
        if (segments.size() < 2 || !segments.get(1).is(Segment.Type.TEXT)) {
            return false;
        }
        Printed title = segments.get(1).block().first();
        return !PlaceLine.matches(title.text())
                && !NameLine.isSeveral(title.text())
                && !SiteText.endsLikeSentence(title.text())
                && RoleLine.parse(title).isEmpty()
                && title.text().indexOf("bstract") < 0;
    }
}
