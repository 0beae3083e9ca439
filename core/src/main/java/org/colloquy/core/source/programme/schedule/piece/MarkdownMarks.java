package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** The marks that Markdown puts around words within a line: {@code **Chair:**}, {@code [Title](https://...)}. */
final class MarkdownMarks {

    private static final CharMatcher ANY = CharMatcher.anyOf("*_[<");
    /** A star behind a word is that of a foot-note. */
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![^\\s(|>~])(\\*{1,3}|__|~~)(?=[^\\s*])([^*~|]{1,300}?)(?<=[^\\s*])\\1(?![\\p{L}\\p{N}*])");

    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]|]{1,300})\\]\\((?:https?://|/|#|\\.)[^()\\s]{0,300}\\)");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);

    private MarkdownMarks() {}

    /** Returns the line without such marks and addresses; what breaks a cell is a semicolon. */
    static Printed without(Printed line) {
        if (ANY.matchesNoneOf(line.text())) {
            return line;
        }
        BitSet dropped = new BitSet();
        BitSet breaks = new BitSet();
        Matcher emphasis = EMPHASIS.matcher(line.text());
        while (emphasis.find()) {
            dropped.set(emphasis.start(1), emphasis.end(1));
            dropped.set(emphasis.end(2), emphasis.end());
        }
        Matcher link = LINK.matcher(line.text());
        while (link.find()) {
            dropped.set(link.start());
            dropped.set(link.end(1), link.end());
        }
        Matcher broken = BREAK.matcher(line.text());
        while (broken.find()) {
            dropped.set(broken.start(), broken.end());
            breaks.set(broken.start());
        }
        return dropped.isEmpty() ? line : kept(line, dropped, breaks);
    }

    /** Returns the line without what is dropped, with a semicolon where one of its {@code breaks} was. */
    static Printed kept(Printed line, BitSet dropped, BitSet breaks) {
        Printed.Builder kept = new Printed.Builder();
        for (int i = 0; i < line.length(); i++) {
            Printed at = line.sub(i, i + 1);
            if (breaks.get(i) && kept.length() > 0) {
                kept.append(';', at.start(), at.end()).append(' ', at.end(), at.end());
            } else if (!dropped.get(i)) {
                kept.append(at);
            }
        }
        return kept.build();
    }
}
