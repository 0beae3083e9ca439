package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** Addresses of mail, which databases print behind a place of work: {@code Lund, Sweden. Electronic address: a@b.se.} */
final class MailBehindPlace {

    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.anyOf(",;()<>"));
    private static final CharMatcher BEFORE = AROUND.or(CharMatcher.is(':'));
    private static final String[] LABELS = {"electronic address", "e-mail address", "email address", "e-mail", "email"};

    private MailBehindPlace() {}

    /** Returns the name of a place of work without them, and without the stop of a sentence. */
    static String without(String place) {
        String bare = place;
        for (int at = bare.indexOf('@'); at >= 0; at = bare.indexOf('@')) {
            int start = at;
            while (start > 0 && !BEFORE.matches(bare.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < bare.length() && !AROUND.matches(bare.charAt(end))) {
                end++;
            }
            bare = withoutLabel(bare.substring(0, start)) + bare.substring(end);
        }
        return withoutStop(bare.strip());
    }

    private static String withoutLabel(String before) {
        String bare = BEFORE.trimTrailingFrom(before);
        for (String label : LABELS) {
            if (Ascii.toLowerCase(bare).endsWith(label)) {
                return BEFORE.trimTrailingFrom(bare.substring(0, bare.length() - label.length()));
            }
        }
        return bare;
    }

    private static String withoutStop(String place) {
        return FieldValues.endsSentence(place) ? place.substring(0, place.length() - 1) : place;
    }
}
