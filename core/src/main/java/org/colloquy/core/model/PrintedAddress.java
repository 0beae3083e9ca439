package org.colloquy.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of the web as people print them: with spaces, braces, letters of any script. What browsers take, the rules of
 * addresses (RFC 3986, 3987) often do not.
 */
public final class PrintedAddress {

    /** Angle brackets and quotes end an address in a text (RFC 3986, appendix C). */
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?<scheme>https?)://|(?=www\\.))(?<host>[^/?#<>\"]++)(?<rest>[^<>\"]*+)", Pattern.CASE_INSENSITIVE);

    private static final CharMatcher LEGAL = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-._~!$&'()*+,;=:@/?"));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher HEX =
            DIGITS.or(CharMatcher.inRange('a', 'f')).or(CharMatcher.inRange('A', 'F'));
    private static final Pattern NO_PART_OF_IT = Pattern.compile("\\s(?:\\(|\\[|\\S{0,20}://)");

    /** What besides letters and digits may stand behind the host of an address that needs no closer look. */
    private static final String PLAIN = "/-_.~=?&+,;:@!()*";

    private PrintedAddress() {}

    /** Returns whether an address is legal for certain; nearly all are, and this is quicker than taking them apart. */
    public static boolean isPlain(String printed) {
        int at = printed.startsWith("https://") ? 8 : printed.startsWith("http://") ? 7 : printed.length();
        int label = at;
        for (; at < printed.length() && printed.charAt(at) != '/'; at++) {
            char c = printed.charAt(at);
            if (c == '.' && at > label) {
                label = at + 1;
            } else if (!isAlphanumeric(c)) {
                return false;
            }
        }
        boolean hasHost = at > label && printed.charAt(label) > '9';
        while (at < printed.length()
                && (isAlphanumeric(printed.charAt(at)) || PLAIN.indexOf(printed.charAt(at)) >= 0)) {
            at++;
        }
        return hasHost && at == printed.length();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** Returns the address by the rules, what they forbid escaped; empty if it is none of the web, or more than one. */
    public static Optional<String> mend(String printed) {
        if (isPlain(printed)) {
            return Optional.of(printed);
        }
        Matcher parts = PARTS.matcher(printed);
        if (!parts.matches()
                || !isHost(parts.group("host"))
                || NO_PART_OF_IT.matcher(parts.group("rest")).find()) {
            return Optional.empty();
        }
        String scheme = Optional.ofNullable(parts.group("scheme")).orElse("http");
        String rest = parts.group("rest");
        int fragment = rest.indexOf('#');
        String mended = fragment < 0
                ? escaped(rest)
                : escaped(rest.substring(0, fragment)) + "#" + escaped(rest.substring(fragment + 1));
        return Optional.of(Ascii.toLowerCase(scheme) + "://" + parts.group("host") + mended);
    }

    /** Returns whether this is a name of letters, digits, hyphens and underscores between dots, with or without a user and a port. */
    private static boolean isHost(String authority) {
        int user = authority.lastIndexOf('@') + 1;
        String text = authority.substring(user);
        if (!LEGAL.matchesAllOf(authority.substring(0, user))) {
            return false;
        }
        int port = text.indexOf(':');
        String host = port < 0 ? text : text.substring(0, port);
        boolean named = host.codePoints()
                .allMatch(c -> c == '.'
                        || c == '-'
                        || c == '_'
                        || Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK);
        boolean whole = !host.isEmpty() && !host.startsWith(".") && !host.contains("..");
        return named && whole && (port < 0 || DIGITS.matchesAllOf(text.substring(port + 1)));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (c == '%' ? isEscape(text, at) : isLegal(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(c == ' ' ? "%20" : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8));
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length() && HEX.matchesAllOf(text.substring(at + 1, at + 3));
    }

    /** Letters and signs of other scripts are legal in an IRI; what cannot be seen had better be escaped. */
    private static boolean isLegal(int c) {
        return c < 128
                ? LEGAL.matches((char) c)
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
