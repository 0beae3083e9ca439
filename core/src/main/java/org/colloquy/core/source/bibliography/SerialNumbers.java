package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;

/** Tells ISBN from ISSN where a format has one field for both, and several may stand in it. */
final class SerialNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[0-9](?:[0-9-\u2010-\u2013]{6,20})[0-9Xx](?![0-9A-Za-z])");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("xX"));
    private static final int ISSN = 8;
    private static final int ISBN_10 = 10;
    private static final int ISBN_13 = 13;

    private SerialNumbers() {}

    /** Adds what stands in {@code printed}; what is neither goes to {@code field}. */
    static void add(PaperRecord record, String field, Passage printed) {
        if (isSerial(printed.text())) {
            add(record, printed);
            return;
        }
        boolean found = false;
        Matcher matcher = NUMBER.matcher(printed.text());
        while (matcher.find()) {
            if (isSerial(matcher.group())) {
                add(record, printed.part(matcher.start(), matcher.end()));
                found = true;
            }
        }
        if (!found) {
            record.other(field, printed);
        }
    }

    /** Returns whether a text has as many digits as an ISBN or an ISSN, and nothing else. */
    static boolean isSerial(String text) {
        int digits = DIGITS.countIn(text);
        boolean pure =
                CharMatcher.anyOf("-\u2010\u2011\u2012\u2013 ").or(DIGITS).matchesAllOf(text);
        return pure && (digits == ISSN || digits == ISBN_10 || digits == ISBN_13);
    }

    private static void add(PaperRecord record, Passage number) {
        Scheme scheme = DIGITS.countIn(number.text()) == ISSN ? Scheme.ISSN : Scheme.ISBN;
        record.identifier(scheme, number);
    }
}
