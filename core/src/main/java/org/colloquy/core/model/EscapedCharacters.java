package org.colloquy.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What addresses ({@code %3C}) and markup ({@code &lt;}) make of the characters of an identifier. */
final class EscapedCharacters {

    private static final String NEXT = "%[89ab][0-9a-f]";

    /** An octet of ASCII, a sequence of UTF-8, or one of the references that every XML knows. */
    private static final Pattern ESCAPE = Pattern.compile(
            "%[0-7][0-9a-f]|%[cd][0-9a-f]" + NEXT + "|%e[0-9a-f](?:" + NEXT + "){2}|%f[0-7](?:" + NEXT
                    + "){3}|&(?:amp|lt|gt|quot|apos);",
            Pattern.CASE_INSENSITIVE);

    private static final ImmutableMap<String, String> REFERENCES =
            ImmutableMap.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'");

    private static final CharMatcher UNPRINTED =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.is('\uFFFD'));

    /** What may stand in the path of an address as it is, besides letters, digits and what is not ASCII. */
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/";

    private EscapedCharacters() {}

    /**
     * Returns the characters themselves, however often they were escaped; a percent sign that begins no escape stays, and so
     * does an escape of what is not printed.
     */
    static String undo(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String before = "";
        String after = text;
        while (!after.equals(before)) {
            before = after;
            after = ESCAPE.matcher(before).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
        }
        return after;
    }

    private static String character(MatchResult escape) {
        String printed = escape.group();
        if (printed.charAt(0) == '&') {
            return REFERENCES.getOrDefault(Ascii.toLowerCase(printed), printed);
        }
        byte[] octets = BaseEncoding.base16().decode(Ascii.toUpperCase(printed.replace("%", "")));
        String character = new String(octets, StandardCharsets.UTF_8);
        return UNPRINTED.matchesNoneOf(character) ? character : printed;
    }

    /** Returns a text as it stands in the path of an address. */
    static String inPath(String text) {
        int plain = 0;
        while (plain < text.length() && mayStandInPath(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (char c : text.toCharArray()) {
            if (mayStandInPath(c)) {
                out.append(c);
            } else {
                out.append('%').append(BaseEncoding.base16().encode(new byte[] {(byte) c}));
            }
        }
        return out.toString();
    }

    private static boolean mayStandInPath(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || c >= 0x80
                || IN_PATH.indexOf(c) >= 0;
    }
}
