package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordDate;

/**
 * Where a work of INSPEC appeared: {@code Journal. 1998 Mar; 47(3): 1-10} or {@code Journal. vol.47, no.3; March 1998;
 * p.1-10}.
 */
final class InspecSource {

    private static final Pattern AFTER_NAME = Pattern.compile("\\.\\s{1,9}(?="
            + "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? )?[0-9]{4}\\b|vol\\.)");
    private static final Pattern VOLUME = Pattern.compile("\\bvol\\. ?([^\\s,;:]{1,20})");
    private static final Pattern ISSUE = Pattern.compile("\\bno\\. ?([^\\s,;:]{1,20})");
    private static final Pattern PAGES = Pattern.compile("\\bpp?\\. ?([0-9A-Za-z][^;]{0,40})");
    private static final Pattern NUMBERS =
            Pattern.compile("; ?([^\\s;:()]{1,20})(?: ?\\(([^()]{1,30})\\))? ?: ?([^\\s;][^;]{0,40})");

    private final Passage printed;
    private final int nameEnd;

    InspecSource(Passage printed) {
        this.printed = printed;
        Matcher end = AFTER_NAME.matcher(printed.text());
        this.nameEnd = end.find() ? end.start() : printed.text().length();
    }

    /** A date as printed. */
    record Dated(DateSpan date, Passage printed) {}

    /** Returns the first date between semicolons. */
    Optional<Dated> date() {
        return rest().stream()
                .flatMap(rest -> FieldValues.split(rest, ';').stream())
                .flatMap(part -> RecordDate.parse(part.text()).map(date -> new Dated(date, part)).stream())
                .findFirst();
    }

    /** Adds the container and the numbers. */
    void to(PaperRecord record, Container.Kind kind) {
        FieldValues.trimmed(printed, 0, nameEnd)
                .map(FieldValues::withoutFullStop)
                .ifPresent(name -> record.container(kind, unbound(name.text()), name));
        rest().ifPresent(rest -> {
            Matcher numbers = NUMBERS.matcher(rest.text());
            if (numbers.find()) {
                detail(record, Detail.Kind.VOLUME, rest, numbers, 1);
                detail(record, Detail.Kind.ISSUE, rest, numbers, 2);
                detail(record, Detail.Kind.PAGES, rest, numbers, 3);
            } else {
                find(record, Detail.Kind.VOLUME, rest, VOLUME);
                find(record, Detail.Kind.ISSUE, rest, ISSUE);
                find(record, Detail.Kind.PAGES, rest, PAGES);
            }
        });
    }

    private Optional<Passage> rest() {
        int length = printed.text().length();
        return nameEnd + 1 < length ? FieldValues.trimmed(printed, nameEnd + 1, length) : Optional.empty();
    }

    private static void find(PaperRecord record, Detail.Kind what, Passage rest, Pattern pattern) {
        Matcher matcher = pattern.matcher(rest.text());
        if (matcher.find()) {
            detail(record, what, rest, matcher, 1);
        }
    }

    private static void detail(PaperRecord record, Detail.Kind what, Passage rest, Matcher found, int group) {
        if (found.start(group) >= 0) {
            FieldValues.trimmed(rest, found.start(group), found.end(group))
                    .map(FieldValues::withoutFullStop)
                    .ifPresent(part -> record.detail(what, part));
        }
    }

    /** Some hosts of the database bind the words of a name: {@code Journal-of-Lamps-and-Wicks}. */
    private static String unbound(String name) {
        boolean bound = CharMatcher.whitespace().matchesNoneOf(name)
                && CharMatcher.is('-').countIn(name) > 1;
        return bound ? name.replace('-', ' ') : name;
    }
}
