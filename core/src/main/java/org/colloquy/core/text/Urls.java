package org.colloquy.core.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds links in running text, in one pass. */
public final class Urls {
    private static final List<String> CODE_HOSTS = List.of(
            "github.com",
            "gitlab.com",
            "bitbucket.org",
            "codeberg.org",
            "sourceforge.net",
            "code.google.com",
            "gitee.com",
            "sr.ht",
            "anonymous.4open.science");

    private static final String NEVER_IN_URL = "<>\"{}|^`“”„‘’«»‹›…，。、；：）（」「】【";
    private static final String NEVER_LAST = ".,;:!?'*_";
    private static final String TEX_ESCAPED = "_%#&~$";

    private Urls() {}

    /**
     * The links in {@code text} in their order: those with a scheme, those that begin with {@code www.}, and paths on well-known
     * code hosts. A final full stop, comma, quote or unmatched closing bracket belongs to the sentence, not to the link.
     */
    public static List<UrlSpan> find(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(':') < 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<UrlSpan> found = ImmutableList.builder();
        int i = 0;
        while (i < text.length()) {
            Optional<String> missingScheme = startsAt(text, i);
            if (missingScheme.isEmpty()) {
                i++;
                continue;
            }
            int reach = reach(text, i);
            int end = withoutClosing(text, i, reach);
            String url = missingScheme.get() + unescape(text.substring(i, end));
            if (hasHost(url)) {
                found.add(new UrlSpan(i, end, url));
            }
            i = Math.max(reach, i + 1);
        }
        return found.build();
    }

    /** Whether {@code url} points into a site that keeps source code. */
    public static boolean isCodeHost(String url) {
        String host = host(url);
        return host.startsWith("gitlab.")
                || CODE_HOSTS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }

    /** What must be put in front to make a full address of the link that starts at {@code i}; empty if none starts there. */
    private static Optional<String> startsAt(String text, int i) {
        char c = text.charAt(i);
        if (c >= 0x80 || !Character.isLetter(c) || (i > 0 && isInsideWord(text.charAt(i - 1)))) {
            return Optional.empty();
        }
        if (at(text, i, "https://") || at(text, i, "http://") || at(text, i, "ftp://")) {
            return Optional.of("");
        }
        if (at(text, i, "www.")) {
            return Optional.of("http://");
        }
        for (String host : CODE_HOSTS) {
            int path = i + host.length() + 1;
            if (at(text, i, host)
                    && at(text, path - 1, "/")
                    && path < text.length()
                    && isPathStart(text.charAt(path))) {
                return Optional.of("https://");
            }
        }
        return Optional.empty();
    }

    private static boolean isInsideWord(char before) {
        return Character.isLetterOrDigit(before)
                || before == '@'
                || before == '.'
                || before == '-'
                || before == '_'
                || before == '/';
    }

    private static boolean isPathStart(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '~';
    }

    private static boolean at(String text, int i, String expected) {
        return text.regionMatches(true, i, expected, 0, expected.length());
    }

    private static int reach(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                if (i + 1 >= text.length() || TEX_ESCAPED.indexOf(text.charAt(i + 1)) < 0) {
                    break;
                }
            } else if (c <= ' ' || c == 0x7F || Character.isSpaceChar(c) || NEVER_IN_URL.indexOf(c) >= 0) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int withoutClosing(String text, int start, int reach) {
        int round = 0;
        int square = 0;
        for (int i = start; i < reach; i++) {
            char c = text.charAt(i);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        int end = reach;
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && round < 0) {
                round++;
            } else if (last == ']' && square < 0) {
                square++;
            } else if (last == '(') {
                round--;
            } else if (last == '[') {
                square--;
            } else if (NEVER_LAST.indexOf(last) < 0 && last != '\\') {
                break;
            }
            end--;
        }
        return end;
    }

    private static String unescape(String url) {
        if (url.indexOf('\\') < 0) {
            return url;
        }
        StringBuilder out = new StringBuilder(url.length());
        url.chars().filter(c -> c != '\\').forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean hasHost(String url) {
        String host = host(url);
        return !host.isEmpty() && Character.isLetterOrDigit(host.charAt(0)) && !host.equals("www.");
    }

    private static String host(String url) {
        int scheme = url.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
