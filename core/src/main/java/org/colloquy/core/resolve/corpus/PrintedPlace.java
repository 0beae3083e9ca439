package org.colloquy.core.resolve.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Publication;

/**
 * Where in a journal or a book a paper is printed.
 *
 * @param volume a hash of the volume; 0 if not known
 * @param issue a hash of the issue; 0 if not known
 * @param first the first page; 0 if not known
 * @param last the last page, no less than the first
 */
public record PrintedPlace(int volume, int issue, int first, int last) {

    /** Pages with letters are article numbers, or in a part of their own. */
    private static final Pattern PAGES = Pattern.compile("(\\d{1,6})(?:\\s?[-–—]{1,3}\\s?(\\d{1,6}))?");

    static PrintedPlace of(Publication publication) {
        int volume = number(publication, Detail.Kind.VOLUME);
        int issue = number(publication, Detail.Kind.ISSUE);
        Matcher pages = PAGES.matcher(publication.detail(Detail.Kind.PAGES).orElse(""));
        int first = pages.matches() ? Integer.parseInt(pages.group(1)) : 0;
        int last = first > 0 && pages.group(2) != null ? Integer.parseInt(pages.group(2)) : first;
        // Of 105–17 the last page is not read.
        return new PrintedPlace(volume, issue, first, Math.max(first, last));
    }

    private static int number(Publication publication, Detail.Kind kind) {
        return publication.detail(kind).map(ContentWords::hash).orElse(0);
    }

    /** Returns whether both are known to have pages, and none in common. */
    public boolean isOnOtherPages(PrintedPlace other) {
        return first > 0 && other.first > 0 && (last < other.first || other.last < first);
    }

    /** Returns whether the volumes differ, or the issues. */
    public boolean isInOtherIssue(PrintedPlace other) {
        return differ(volume, other.volume) || differ(issue, other.issue);
    }

    private static boolean differ(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }
}
